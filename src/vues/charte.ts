import type { VersionPubliee } from '../domaine/charte/date-effet.js';
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
  publiee_le: string | null;
  /** The day that it alone was published for; no two share one (R0.60). */
  effet: string | null;
  remplace: readonly string[];
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
    publiee_le: 'timestamptz(3)',
    effet: 'date',
    remplace: 'text[]',
    version: 'integer',
  },
  lignes: ({ id, contenu, publiee, publieeLe, effetSeul, remplace }, version) =>
    contenu
      ? [
          {
            id,
            libelle: contenu.libelle,
            en_vigueur_du: contenu.enVigueurDu,
            source: contenu.source,
            publiee,
            publiee_le: publieeLe,
            effet: effetSeul,
            remplace,
            version,
          },
        ]
      : [],
  manquants: `SELECT f.id FROM journal.flux f LEFT JOIN vues.charte c ON c.id = f.id WHERE f.agregat = 'charte' AND c.id IS NULL`,
});

export interface CharteListe {
  readonly id: string;
  readonly libelle: string;
  readonly enVigueurDu: string;
  readonly source: string;
  readonly publiee: boolean;
  /** Versions of the same day that it took the place of (R0.60). */
  readonly remplace: readonly string[];
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
  const sql = `SELECT id, libelle, en_vigueur_du AS "enVigueurDu", source, publiee, remplace, version FROM vues.charte
    ${filtres.ou} ORDER BY id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, { liste: 'chartes', sql, valeurs: filtres.valeurs, limite, cle: (c) => [c.id] });
}

/** The published versions other than that one, the first one published first. */
export async function autresPubliees(base: Lecteur, version: string): Promise<VersionPubliee[]> {
  const { rows } = await base.query<VersionPubliee>({
    name: 'chartes-publiees',
    text: `SELECT id, en_vigueur_du AS "enVigueurDu" FROM vues.charte WHERE publiee AND id <> $1 ORDER BY publiee_le, id`,
    values: [version],
  });
  return rows;
}

/**
 * The published version in force that day; null when none is. Publishing does not rewrite the past: a version holds from its date, and
 * from no day before it was published, but for the first one (R0.33).
 */
export async function versionEnVigueur(base: Lecteur, le: DateCivile): Promise<string | null> {
  const { rows } = await base.query<{ id: string }>({
    name: 'charte-en-vigueur',
    text: `SELECT id FROM (
        SELECT id, en_vigueur_du, publiee_le, row_number() OVER (ORDER BY publiee_le, id) = 1 AS premiere
        FROM vues.charte WHERE publiee
      ) c WHERE en_vigueur_du <= $1::date AND (premiere OR (publiee_le AT TIME ZONE 'America/Cayenne')::date <= $1::date)
      ORDER BY en_vigueur_du DESC, publiee_le DESC, id DESC LIMIT 1`,
    values: [le],
  });
  return rows[0]?.id ?? null;
}
