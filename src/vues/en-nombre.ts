import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';

/** Acts done on many households at once; their lines are in `procedure.<nom>_dossier`. */
export type ActeEnNombre = 'passation' | 'information';
export const ISSUES_EN_NOMBRE = ['attendue', 'faite', 'refusee', 'a-reprendre'] as const;
export type IssueEnNombre = (typeof ISSUES_EN_NOMBRE)[number];

/** How far an act in number is, among what the reader may know. */
export interface AvancementEnNombre {
  readonly lot: string;
  readonly nombre: number;
  readonly faits: number;
  readonly refuses: number;
  /** Not done yet, nor refused: the procedure goes on. */
  readonly restants: number;
}

export async function avancementsEnNombre(
  base: Lecteur,
  acte: ActeEnNombre,
  lots: readonly string[],
  regard: Regard,
): Promise<readonly AvancementEnNombre[]> {
  const filtres = new Filtres().si(lots, (l) => `r.${acte} = ANY(${l})`);
  filtres.conditions.push(visible(regard, filtres));
  const sql = `SELECT r.${acte} AS lot, count(*)::int AS nombre, count(*) FILTER (WHERE r.issue = 'faite')::int AS faits,
      count(*) FILTER (WHERE r.issue = 'refusee')::int AS refuses,
      count(*) FILTER (WHERE r.issue IN ('attendue', 'a-reprendre'))::int AS restants
    FROM procedure.${acte}_dossier r JOIN vues.dossier d ON d.id = r.dossier ${filtres.ou} GROUP BY r.${acte}`;
  return (await base.query<AvancementEnNombre>(sql, filtres.valeurs)).rows;
}

/** What became of one dossier. */
export interface LigneLue {
  readonly dossier: string;
  /** null when the reader does not know the dossier. */
  readonly reference: string | null;
  readonly issue: IssueEnNombre;
  readonly regle: string | null;
  readonly motif: string | null;
}
export interface LignePassation extends LigneLue {
  readonly de: string;
  readonly a: string;
}

interface Demande {
  readonly regard: Regard;
  /** Also those that the reader named without knowing them. */
  readonly toutes?: boolean;
}

async function lignes<L extends LigneLue>(
  base: Lecteur,
  acte: ActeEnNombre,
  lot: string,
  { regard, toutes = false }: Demande,
): Promise<readonly L[]> {
  const filtres = new Filtres();
  const place = filtres.parametre(lot);
  const connu = visible(regard, filtres);
  const sql = `SELECT r.*, d.reference FROM procedure.${acte}_dossier r
    ${toutes ? 'LEFT JOIN' : 'JOIN'} vues.dossier d ON d.id = r.dossier AND ${connu}
    WHERE r.${acte} = ${place} ORDER BY d.reference, r.dossier`;
  return (await base.query<L>(sql, filtres.valeurs)).rows;
}

/** Every line of a handover that the reader may know. */
export const lignesPassation = (base: Lecteur, lot: string, demande: Demande) =>
  lignes<LignePassation>(base, 'passation', lot, demande);
/** Every line of an information that the reader may know. */
export const lignesInformation = (base: Lecteur, lot: string, demande: Demande) =>
  lignes<LigneLue>(base, 'information', lot, demande);

/** What they come to, counted by outcome. */
export function compterIssues(lues: readonly Pick<LigneLue, 'issue'>[]) {
  const compter = (...issues: readonly IssueEnNombre[]) =>
    lues.filter((l) => issues.includes(l.issue)).length;
  return {
    faits: compter('faite'),
    refuses: compter('refusee'),
    restants: compter('attendue', 'a-reprendre'),
  };
}

/** When each of these informations in number informed that dossier. */
export async function informationsDe(
  base: Lecteur,
  dossier: string,
): Promise<readonly { readonly information: string; readonly le: string }[]> {
  const sql = `SELECT information, to_char(le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le
    FROM procedure.information_dossier WHERE dossier = $1 AND issue = 'faite'`;
  return (await base.query<{ information: string; le: string }>(sql, [dossier])).rows;
}
