import { Filtres } from './filtres.js';
import type { LogementListe } from './logement.js';
import { logementNonCache, type Regard } from './regard.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';

export interface FiltreLogements {
  readonly bailleur?: string | undefined;
  readonly reservataire?: string | undefined;
  readonly nature?: string | undefined;
  readonly financement?: string | undefined;
  /** Free on that day at the latest. */
  readonly disponibleAu?: string | undefined;
  readonly commune?: string | undefined;
  readonly communes?: readonly string[] | undefined;
  readonly statut?: string | undefined;
  readonly typologie?: string | undefined;
  readonly typologieMin?: string | undefined;
  /** Rent, charges and annexes, at most. */
  readonly coutMax?: number | undefined;
  readonly surfaceMin?: number | undefined;
  readonly accessible?: boolean | undefined;
  readonly horsQpv?: boolean | undefined;
  readonly passerelle?: boolean | undefined;
  readonly recherche?: string | undefined;
  /** Who reads: what it must not know is left out. */
  readonly regard?: Regard | undefined;
}

const COUT = 'loyer + charges + coalesce(annexes, 0)';
/** How a list may be sorted: what is compared, in SQL, and the same value of a row. */
export const TRIS = {
  reference: { sql: 'reference', type: 'text', de: (l: LogementListe) => l.reference },
  cout: {
    sql: `(${COUT})`,
    type: 'double precision',
    de: (l: LogementListe) => String(l.loyer + l.charges + (l.annexes ?? 0)),
  },
  surface: { sql: 'surface', type: 'double precision', de: (l: LogementListe) => String(l.surface) },
  typologie: { sql: 'typologie', type: 'text', de: (l: LogementListe) => l.typologie },
  disponibleLe: { sql: 'disponible_le', type: 'date', de: (l: LogementListe) => l.disponibleLe },
} as const;
export type TriLogements = keyof typeof TRIS;

/** What the caller may see, and asked for. */
function filtrer(demande: FiltreLogements): Filtres {
  const filtres = new Filtres()
    .si(demande.bailleur, (p) => `bailleur = ${p}`)
    .si(demande.reservataire, (p) => `reservataire = ${p}`)
    .si(demande.nature, (p) => `nature = ${p}`)
    .si(demande.financement, (p) => `financement = ${p}`)
    .si(demande.disponibleAu, (p) => `disponible_le <= ${p}::date`)
    .si(demande.commune, (p) => `commune = ${p}`)
    .si(demande.communes, (p) => `commune = ANY(${p})`)
    .si(demande.statut, (p) => `statut = ${p}`)
    .si(demande.typologie, (p) => `typologie = ${p}`)
    .si(demande.typologieMin, (p) => `typologie >= ${p}`)
    .si(demande.coutMax, (p) => `${COUT} <= ${p}::double precision`)
    .si(demande.surfaceMin, (p) => `surface >= ${p}::double precision`)
    .si(demande.accessible, (p) => `accessible = ${p}`)
    .si(demande.horsQpv, (p) => `hors_qpv = ${p}`)
    .si(demande.passerelle, (p) => `(passerelle IS NOT NULL) = ${p}`)
    .si(demande.recherche, (p) => `strpos(lower(reference), lower(${p})) > 0`);
  filtres.conditions.push(logementNonCache(demande.regard, filtres, 'l'));
  return filtres;
}

/** Changes whenever a dwelling among these does, appears or goes. */
export async function empreinteLogements(base: Lecteur, filtre: FiltreLogements): Promise<string> {
  const filtres = filtrer(filtre);
  const { rows } = await base.query<{ empreinte: string }>(
    `SELECT count(*) || '-' || coalesce(sum(version), 0) AS empreinte FROM vues.logement l ${filtres.ou}`,
    filtres.valeurs,
  );
  return rows[0]?.empreinte ?? '';
}

/** Dwellings that answer, in the order asked; which dossier holds one is not told. @throws CurseurInvalide */
export function listerLogements(
  base: Lecteur,
  demande: FiltreLogements & Pagination & { readonly tri?: TriLogements | undefined },
): Promise<Page<LogementListe>> {
  const { curseur, tri = 'reference' } = demande;
  const ordre = TRIS[tri];
  const liste = `logements-${tri}`;
  const limite = limiteDe(demande);
  const filtres = filtrer(demande);
  const cle = curseur ? decoderCurseur(liste, curseur) : null;
  if (cle) {
    const [valeur, id] = [filtres.parametre(cle[0]), filtres.parametre(cle[1])];
    filtres.conditions.push(`(${ordre.sql}, id) > (${valeur}::${ordre.type}, ${id})`);
  }
  const sql = `SELECT id, reference, bailleur, nature, commune, hors_qpv AS "horsQpv", typologie, surface, loyer, charges, annexes,
      accessible, disponible_le AS "disponibleLe", financement, adresse, reservataire, secteur, statut,
      valable_jusquau AS "valableJusquau", passerelle, passerelle_jusquau AS "passerelleJusquau",
      photos AS "nombrePhotos", version
    FROM vues.logement l ${filtres.ou} ORDER BY ${ordre.sql}, id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, { liste, sql, valeurs: filtres.valeurs, limite, cle: (l) => [ordre.de(l), l.id] });
}
