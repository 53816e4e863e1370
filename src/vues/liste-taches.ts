import { PROPRIETAIRES, type Echelon } from '../domaine/charte/charte.js';
import type { CodeTache } from '../domaine/charte/taches.js';
import type { CodeDecision } from '../domaine/commission/natures.js';
import type { Montee, Responsable } from '../domaine/dossier/taches.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { COMMUNES } from '../domaine/territoire.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { nonCache, type Regard } from './regard.js';

/** The states of a task, as people speak of them. In the table, one that is taken is one still to do. */
export const ETATS_TACHE = ['a-faire', 'prise', 'terminee', 'annulee'] as const;
export type EtatTacheListe = (typeof ETATS_TACHE)[number];
const OUVERTES: ReadonlySet<string> = new Set(['ouverte', 'a-faire', 'prise']);

export interface TacheListe {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly operation: string;
  readonly commune: string;
  readonly code: string;
  /** What it is about, when several of its code may be open at once. */
  readonly objet: string | null;
  readonly libelle: string;
  readonly etape: string;
  readonly etat: string;
  readonly pour: Responsable['role'];
  readonly organisation: string | null;
  readonly personne: string | null;
  readonly echeance: string;
  readonly enRetard: boolean;
  /** 0, or the level of the last escalation. */
  readonly niveau: number;
  /** When that escalation happened, and who it went to. */
  readonly escaladeDepuis: string | null;
  readonly escaladeVers: string | null;
  readonly montees: readonly Montee[];
  /** What a commission decided, the task being before it. */
  readonly decision: CodeDecision | null;
  readonly decisionLe: string | null;
  readonly rappels: number;
  /** Account of who took it. */
  readonly prisePar: string | null;
  readonly priseLe: string | null;
  /** The day it is looked at again. */
  readonly suiviLe: string | null;
}
type Lue = Omit<TacheListe, 'montees'> & { readonly montees: readonly string[] | null };

function monteeDe(texte: string): Montee {
  const [version, niveau, vers, le = ''] = texte.split('|');
  return { version: Number(version), niveau: Number(niveau), vers: vers as Echelon, le };
}

export interface FiltreTaches {
  /** Role the task waits for. */
  readonly pour?: string | undefined;
  readonly organisation?: string | undefined;
  /** The référents who own it. */
  readonly personnes?: readonly string[] | undefined;
  /** With `personnes`: also the référent's tasks of households that have none yet. */
  readonly sansPersonne?: boolean | undefined;
  readonly dossier?: string | undefined;
  /** Kind of task. */
  readonly code?: CodeTache | undefined;
  /** By default those that are open, taken or not. */
  readonly etat?: EtatTacheListe | undefined;
  /** Taken ones, whose day to be looked at again is that day at the latest. */
  readonly suivieJusquau?: DateCivile | undefined;
  readonly enRetard?: boolean | undefined;
  readonly etape?: string | undefined;
  readonly escalade?: boolean | undefined;
  readonly operation?: string | undefined;
  readonly programme?: string | undefined;
  readonly commune?: string | undefined;
  /** Référent of the dossier, whoever must act. */
  readonly referent?: string | undefined;
  /** Territory of the reader; absent = everywhere. */
  readonly communes?: readonly string[] | undefined;
  /** Who reads: what it need not know is left out. */
  readonly regard?: Regard | undefined;
}

const ORDRE = ['t.echeance', 't.id'];
const COLONNES = `t.id, t.dossier_id AS "dossierId", t.reference, t.operation, t.commune, t.code, t.objet, t.libelle, t.etape,
  CASE WHEN t.etat = 'a-faire' AND t.prise_par IS NOT NULL THEN 'prise' ELSE t.etat END AS etat,
  t.pour, t.organisation, t.personne, t.echeance, t.en_retard AS "enRetard", t.niveau,
  t.escalade_depuis AS "escaladeDepuis", t.escalade_vers AS "escaladeVers", t.montees, t.decision, t.decision_le AS "decisionLe", t.rappels,
  t.prise_par AS "prisePar", t.prise_le AS "priseLe", t.suivi_le AS "suiviLe"`;

/** Tasks by due date. @throws CurseurInvalide */
export function listerTaches(base: Lecteur, demande: FiltreTaches & Pagination): Promise<Page<TacheListe>> {
  const limite = limiteDe(demande);
  const { etat = 'ouverte' } = demande;
  const filtres = new Filtres().si(OUVERTES.has(etat) ? 'a-faire' : etat, (p) => `t.etat = ${p}`);
  if (etat === 'a-faire') filtres.conditions.push('t.prise_par IS NULL');
  if (etat === 'prise') filtres.conditions.push('t.prise_par IS NOT NULL');
  const sql = lecture(demande)(demande, filtres, limite);
  const cle = (t: Lue) => [t.echeance, t.id];
  return lirePage<Lue>(base, { liste: 'taches', sql, valeurs: filtres.valeurs, limite, cle }).then(
    ({ elements, suivant }) => ({
      elements: elements.map((t) => ({ ...t, montees: (t.montees ?? []).map(monteeDe) })),
      suivant,
    }),
  );
}

function lecture({ organisation, personnes, sansPersonne, dossier }: FiltreTaches) {
  if (personnes !== undefined && sansPersonne) return duReferent;
  return (organisation ?? personnes ?? dossier) === undefined ? parRole : parCible;
}

function communs(demande: FiltreTaches & Pagination, filtres: Filtres): void {
  const { curseur } = demande;
  filtres
    .si(demande.code, (p) => `t.code = ${p}`)
    .si(demande.enRetard, (p) => `t.en_retard = ${p}`)
    .si(demande.etape, (p) => `t.etape = ${p}`)
    .si(demande.escalade, (p) => `(t.niveau > 0) = ${p}`)
    .si(demande.operation, (p) => `t.operation = ${p}`)
    .si(demande.programme, (p) => `t.operation IN (SELECT id FROM vues.operation WHERE programme = ${p})`)
    .si(demande.suivieJusquau, (p) => `t.prise_par IS NOT NULL AND t.suivi_le <= ${p}`)
    .si(demande.commune, (p) => `t.commune = ${p}`)
    .si(demande.referent, (p) => `t.dossier_id IN (SELECT id FROM vues.dossier WHERE referent = ${p})`)
    .apres(ORDRE, curseur ? decoderCurseur('taches', curseur) : undefined);
  if (demande.regard) filtres.conditions.push(nonCache(demande.regard, filtres, 't.dossier_id'));
}

function parCible(demande: FiltreTaches & Pagination, filtres: Filtres, limite: number): string {
  filtres
    .si(demande.organisation, (p) => `t.organisation = ${p}`)
    .si(demande.personnes, (p) => `t.personne = ANY(${p})`)
    .si(demande.dossier, (p) => `t.dossier_id = ${p}`)
    .si(demande.pour, (p) => `t.pour = ${p}`)
    .si(demande.communes, (p) => `t.commune = ANY(${p})`);
  communs(demande, filtres);
  return `SELECT ${COLONNES} FROM vues.tache t ${filtres.ou} ORDER BY t.echeance, t.id LIMIT ${filtres.parametre(limite + 1)}`;
}

/** The first tasks of each commune, read in the order of one index, then merged: flat whatever the number of tasks. */
function parRole(demande: FiltreTaches & Pagination, filtres: Filtres, limite: number): string {
  const roles = filtres.parametre(demande.pour === undefined ? PROPRIETAIRES : [demande.pour]);
  const communes = filtres.parametre(demande.communes ?? COMMUNES);
  filtres.conditions.push('t.pour = r.role', 't.commune = c.commune');
  communs(demande, filtres);
  const borne = filtres.parametre(limite + 1);
  return `SELECT ${COLONNES} FROM unnest(${roles}::text[]) AS r(role), unnest(${communes}::text[]) AS c(commune),
    LATERAL (SELECT * FROM vues.tache t ${filtres.ou} ORDER BY t.echeance, t.id LIMIT ${borne}) t
    ORDER BY t.echeance, t.id LIMIT ${borne}`;
}

/** Open tasks whose due date is over. */
export async function compterTachesEnRetard(base: Lecteur): Promise<number> {
  const texte = `SELECT count(*)::int AS n FROM vues.tache WHERE etat = 'a-faire' AND en_retard`;
  return (await base.query<{ n: number }>(texte)).rows[0]?.n ?? 0;
}

/** Own tasks, and those that no référent owns yet: two ordered readings, each bounded, then merged. */
function duReferent(demande: FiltreTaches & Pagination, filtres: Filtres, limite: number): string {
  const personnes = filtres.parametre(demande.personnes);
  const communes = filtres.parametre(demande.communes ?? COMMUNES);
  communs(demande, filtres);
  const borne = filtres.parametre(limite + 1);
  const suite = `${filtres.conditions.join(' AND ')} ORDER BY t.echeance, t.id LIMIT ${borne}`;
  return `SELECT ${COLONNES} FROM (
      (SELECT * FROM vues.tache t WHERE t.personne = ANY(${personnes}) AND t.commune = ANY(${communes}) AND ${suite})
      UNION ALL
      SELECT libre.* FROM unnest(${communes}::text[]) AS c(commune),
        LATERAL (SELECT * FROM vues.tache t WHERE t.pour = 'referent' AND t.personne IS NULL AND t.commune = c.commune AND ${suite}) libre
    ) t ORDER BY t.echeance, t.id LIMIT ${borne}`;
}
