import type { EtatDossier } from '../domaine/dossier/etat.js';
import { simplifier } from '../domaine/territoire.js';
import type { Lecteur } from './page.js';
import { definirTable } from './table.js';

interface LigneMenage {
  dossier_id: string;
  nom: string;
  prenom: string;
  date_naissance: string | null;
  telephone: string | null;
  langue: string | null;
  numero_unique: string | null;
  recherche: string;
}

/** The only clear personal columns of the base: gone with the household's key. */
export const VUE_MENAGE = definirTable<EtatDossier, LigneMenage>({
  nom: 'personnel.menage',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    nom: 'text',
    prenom: 'text',
    date_naissance: 'date',
    telephone: 'text',
    langue: 'text',
    numero_unique: 'text',
    recherche: 'text',
  },
  lignes: ({ id, menage }) => {
    if (!menage) return [];
    const { nom, prenom, dateNaissance, telephone, langue, numeroUnique } = menage.identite;
    const facultatifs = { date_naissance: dateNaissance, telephone, langue, numero_unique: numeroUnique };
    const remplis = Object.fromEntries(Object.entries(facultatifs).map(([c, v]) => [c, v ?? null]));
    return [
      { dossier_id: id, nom, prenom, recherche: simplifier(`${nom} ${prenom}`), ...remplis } as LigneMenage,
    ];
  },
});

/** Names of the households of some dossiers, for those who may read them. */
export async function nommerMenages(
  base: Lecteur,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, { readonly nom: string; readonly prenom: string }>> {
  if (dossiers.length === 0) return new Map();
  const { rows } = await base.query<{ dossier_id: string; nom: string; prenom: string }>({
    name: 'menages-nommer',
    text: 'SELECT dossier_id, nom, prenom FROM personnel.menage WHERE dossier_id = ANY($1)',
    values: [[...new Set(dossiers)]],
  });
  return new Map(rows.map(({ dossier_id, nom, prenom }) => [dossier_id, { nom, prenom }]));
}
