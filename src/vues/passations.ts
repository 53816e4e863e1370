import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { surOperation, type Regard } from './regard.js';

export const ISSUES_PASSATION = ['attendue', 'faite', 'refusee', 'a-reprendre'] as const;
export type IssuePassation = (typeof ISSUES_PASSATION)[number];

/** How far a handover in number is, among what the reader may know. */
export interface AvancementPassation {
  readonly passation: string;
  readonly nombre: number;
  readonly faits: number;
  readonly refuses: number;
  /** Not done yet, nor refused: the procedure goes on. */
  readonly restants: number;
}

export async function avancementsPassations(
  base: Lecteur,
  passations: readonly string[],
  regard: Regard,
): Promise<readonly AvancementPassation[]> {
  const filtres = new Filtres().si(passations, (p) => `r.passation = ANY(${p})`);
  filtres.conditions.push(surOperation(regard, filtres));
  const sql = `SELECT r.passation, count(*)::int AS nombre, count(*) FILTER (WHERE r.issue = 'faite')::int AS faits,
      count(*) FILTER (WHERE r.issue = 'refusee')::int AS refuses,
      count(*) FILTER (WHERE r.issue IN ('attendue', 'a-reprendre'))::int AS restants
    FROM procedure.passation_dossier r JOIN vues.dossier d ON d.id = r.dossier ${filtres.ou} GROUP BY r.passation`;
  return (await base.query<AvancementPassation>(sql, filtres.valeurs)).rows;
}

/** What became of one dossier. */
export interface LignePassation {
  readonly dossier: string;
  /** null when the reader does not know the dossier. */
  readonly reference: string | null;
  readonly de: string;
  readonly a: string;
  readonly issue: IssuePassation;
  readonly regle: string | null;
  readonly motif: string | null;
}

/** Every line of a handover that the reader may know; all of them for who named them. */
export async function lignesPassation(
  base: Lecteur,
  passation: string,
  { regard, toutes = false }: { readonly regard: Regard; readonly toutes?: boolean },
): Promise<readonly LignePassation[]> {
  const filtres = new Filtres();
  const place = filtres.parametre(passation);
  const connu = surOperation(regard, filtres);
  const sql = `SELECT r.dossier, d.reference, r.de, r.a, r.issue, r.regle, r.motif FROM procedure.passation_dossier r
    ${toutes ? 'LEFT JOIN' : 'JOIN'} vues.dossier d ON d.id = r.dossier AND ${connu}
    WHERE r.passation = ${place} ORDER BY d.reference, r.dossier`;
  return (await base.query<LignePassation>(sql, filtres.valeurs)).rows;
}
