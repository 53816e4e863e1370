import type { EtatDossier } from '../domaine/dossier/etat.js';
import { simplifier } from '../domaine/territoire.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { TYPES_LECTURE } from '../base/types.js';
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

export interface MenageTrouve {
  readonly dossierId: string;
  readonly nom: string;
  readonly prenom: string;
}

/** Names of some dossiers, for those who may read them. */
export async function nommerMenages(
  base: Lecteur,
  dossiers: readonly string[],
): Promise<readonly MenageTrouve[]> {
  const text = `SELECT dossier_id AS "dossierId", nom, prenom FROM personnel.menage WHERE dossier_id = ANY($1)`;
  return (await base.query<MenageTrouve>({ text, values: [dossiers], types: TYPES_LECTURE })).rows;
}

/** Households whose name begins so, whatever accents and case; 50 at most. */
export async function chercherMenages(
  base: Lecteur,
  demande: { readonly nom: string; readonly communes?: readonly string[] | undefined },
): Promise<readonly MenageTrouve[]> {
  const nom = simplifier(demande.nom);
  if (nom === '') return [];
  const filtres = new Filtres()
    .si(nom, (p) => `m.recherche LIKE ${p} || '%'`)
    .si(demande.communes, (p) => `d.commune = ANY(${p})`);
  const text = `SELECT m.dossier_id AS "dossierId", m.nom, m.prenom FROM personnel.menage m JOIN vues.dossier d ON d.id = m.dossier_id
    ${filtres.ou} ORDER BY m.recherche, m.dossier_id LIMIT 50`;
  return (await base.query<MenageTrouve>(text, filtres.valeurs)).rows;
}
