import { HORS_COMPTE } from '../domaine/dossier/issues.js';
import { simplifier } from '../domaine/territoire.js';
import { Filtres } from './filtres.js';
import { suivi, visible, type Regard } from './regard.js';

/** Whose names a reader may see: nobody's by default, everybody's, or those of the households that a référent follows, or followed lately. */
export type MenagesVus = 'tous' | Regard;

export interface FiltreDossiers {
  readonly operation?: string | undefined;
  readonly programme?: string | undefined;
  readonly etape?: string | undefined;
  readonly commune?: string | undefined;
  readonly statut?: string | undefined;
  /** How it ended. */
  readonly issue?: string | undefined;
  readonly retard?: boolean | undefined;
  /** Has a task been escalated? */
  readonly escalade?: boolean | undefined;
  /** Neither closed nor erased. */
  readonly ouverts?: boolean | undefined;
  readonly referent?: string | undefined;
  /** Part of a reference, or a name more or less well written among those that the reader may see. */
  readonly recherche?: string | undefined;
  /** Who reads: its territory, its organisation, its need to know; absent = everything. */
  readonly regard?: Regard | undefined;
  readonly menages?: MenagesVus | undefined;
}

/** Condition on `d`: its household counts here, and not in another dossier (R2.55, R4.75). */
export const COMPTE = `(d.issue IS NULL OR d.issue NOT IN (${Object.keys(HORS_COMPTE)
  .map((issue) => `'${issue}'`)
  .join(', ')}))`;

export const OUVERT = `(d.statut <> 'clos' AND NOT d.purge)`;

/** Condition on `d`: may its household be named to the reader? */
export function nommable(menages: MenagesVus | undefined, filtres: Filtres): string {
  if (menages === undefined) return 'false';
  if (menages === 'tous') return 'true';
  return suivi(menages, filtres);
}

const estHorsCompte = (issue: string | undefined): boolean => issue !== undefined && issue in HORS_COMPTE;

/** Conditions on `d`, a row of `vues.dossier`, but for the search. */
export function filtrer(filtre: FiltreDossiers): Filtres {
  const filtres = new Filtres()
    .si(filtre.operation, (p) => `d.operation = ${p}`)
    .si(filtre.programme, (p) => `d.programme = ${p}`)
    .si(filtre.etape, (p) => `d.etape = ${p}`)
    .si(filtre.commune, (p) => `d.commune = ${p}`)
    .si(filtre.statut, (p) => `d.statut = ${p}`)
    .si(filtre.issue, (p) => `d.issue = ${p}`)
    .si(filtre.retard, (p) => `d.en_retard = ${p}`)
    .si(filtre.escalade, (p) => `(d.niveau > 0) = ${p}`)
    .si(filtre.referent, (p) => `d.referent = ${p}`);
  if (filtre.regard) filtres.conditions.push(visible(filtre.regard, filtres));
  // Found by its reference, or asked for, a dossier that counts no more is still shown.
  if (filtre.recherche === undefined && !estHorsCompte(filtre.issue)) filtres.conditions.push(COMPTE);
  if (filtre.ouverts !== undefined) filtres.conditions.push(filtre.ouverts ? OUVERT : `NOT ${OUVERT}`);
  return filtres;
}

/**
 * Ids found by a search, and how far each is from what was typed: a reference that contains it is at 0, a name at 0 to 1.
 * @returns SQL of a query (id, ecart); null when nothing was typed that can be looked for
 */
export function trouver({ recherche, menages }: FiltreDossiers, filtres: Filtres): string | null {
  const cherche = simplifier(recherche ?? '');
  if (cherche === '') return null;
  const texte = filtres.parametre(cherche);
  return `SELECT id, min(ecart) AS ecart FROM (
      SELECT d.id, 0::real AS ecart FROM vues.dossier d WHERE vues.simplifier(d.reference) LIKE '%' || ${texte} || '%'
      UNION ALL
      SELECT d.id, ${texte} <<-> m.recherche FROM personnel.menage m JOIN vues.dossier d ON d.id = m.dossier_id
      WHERE ${texte} <% m.recherche AND ${nommable(menages, filtres)}
    ) trouves GROUP BY id`;
}
