import type { EtatCharte } from '../domaine/charte/etat.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { definirTable } from './table.js';

interface LigneCharte {
  id: string;
  libelle: string;
  en_vigueur_du: string;
  source: string;
  publiee: boolean;
  version: number;
}

export const VUE_CHARTE = definirTable<EtatCharte, LigneCharte>({
  nom: 'vues.charte',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    libelle: 'text',
    en_vigueur_du: 'date',
    source: 'text',
    publiee: 'boolean',
    version: 'integer',
  },
  lignes: ({ id, contenu, publiee }, version) =>
    contenu
      ? [
          {
            id,
            libelle: contenu.libelle,
            en_vigueur_du: contenu.enVigueurDu,
            source: contenu.source,
            publiee,
            version,
          },
        ]
      : [],
});

export interface CharteListe {
  readonly id: string;
  readonly libelle: string;
  readonly enVigueurDu: string;
  readonly source: string;
  readonly publiee: boolean;
  readonly version: number;
}

/** Versions of the charter, by id. @throws CurseurInvalide */
export function listerChartes(
  base: Lecteur,
  demande: { readonly publiee?: boolean | undefined } & Pagination,
): Promise<Page<CharteListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.publiee, (p) => `publiee = ${p}`)
    .apres(['id'], curseur ? decoderCurseur('chartes', curseur) : undefined);
  const sql = `SELECT id, libelle, en_vigueur_du AS "enVigueurDu", source, publiee, version FROM vues.charte
    ${filtres.ou} ORDER BY id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, { liste: 'chartes', sql, valeurs: filtres.valeurs, limite, cle: (c) => [c.id] });
}

/** The published version in force that day; null when none is. */
export async function versionEnVigueur(base: Lecteur, le: DateCivile): Promise<string | null> {
  const { rows } = await base.query<{ id: string }>({
    name: 'charte-en-vigueur',
    text: `SELECT id FROM vues.charte WHERE publiee AND en_vigueur_du <= $1::date ORDER BY en_vigueur_du DESC, id DESC LIMIT 1`,
    values: [le],
  });
  return rows[0]?.id ?? null;
}
