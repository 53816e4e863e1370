import { PROPRIETAIRES } from '../domaine/charte/charte.js';
import type { Echelon } from '../domaine/charte/charte.js';
import { TACHES } from '../domaine/charte/taches.js';
import type { CodeDecision } from '../domaine/commission/natures.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { decisionSur } from '../domaine/dossier/montees.js';
import type { Montee, Responsable, Tache } from '../domaine/dossier/taches.js';
import { COMMUNES } from '../domaine/territoire.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { nonCache, type Regard } from './regard.js';
import { definirTable } from './table.js';

interface LigneTache {
  id: string;
  dossier_id: string;
  reference: string;
  operation: string;
  commune: string;
  code: string;
  objet: string | null;
  libelle: string;
  etape: string;
  etat: string;
  pour: string;
  organisation: string | null;
  personne: string | null;
  echeance: string;
  en_retard: boolean;
  niveau: number;
  escalade_depuis: string | null;
  escalade_vers: string | null;
  /** `<version>|<niveau>|<vers>|<date>`: each level that it reached. */
  montees: readonly string[];
  /** Of the commission that it went up to. */
  decision: string | null;
  decision_le: string | null;
  rappels: number;
  depuis: string;
}

export const VUE_TACHE = definirTable<EtatDossier, LigneTache>({
  nom: 'vues.tache',
  cle: 'id',
  flux: 'dossier_id',
  colonnes: {
    id: 'text',
    dossier_id: 'text',
    reference: 'text',
    operation: 'text',
    commune: 'text',
    code: 'text',
    objet: 'text',
    libelle: 'text',
    etape: 'text',
    etat: 'text',
    pour: 'text',
    organisation: 'text',
    personne: 'text',
    echeance: 'timestamptz(3)',
    en_retard: 'boolean',
    niveau: 'smallint',
    escalade_depuis: 'timestamptz(3)',
    escalade_vers: 'text',
    montees: 'text[]',
    decision: 'text',
    decision_le: 'date',
    rappels: 'smallint',
    depuis: 'timestamptz(3)',
  },
  lignes: (etat) => etat.taches.map((tache) => ligneTache(etat, tache)),
  manquants: 'SELECT DISTINCT dossier_id AS id FROM vues.tache WHERE montees IS NULL',
});

/** Public id of a task, safe in a URL: `<dossier>.<code>[.<object>]-<version>`. */
export const idTache = (dossier: string, tache: string): string => `${dossier}.${tache.replace('@', '-')}`;

function ligneTache(etat: EtatDossier, tache: Tache): LigneTache {
  const { libelle, etape } = TACHES[tache.code];
  const decision = decisionSur(etat, tache);
  return {
    id: idTache(etat.id, tache.id),
    dossier_id: etat.id,
    reference: etat.reference,
    operation: etat.operation,
    commune: etat.commune,
    code: tache.code,
    objet: tache.objet,
    libelle,
    etape,
    etat: tache.etat,
    pour: tache.pour.role,
    organisation: tache.pour.organisation ?? null,
    personne: tache.pour.role === 'referent' ? etat.referent : null,
    echeance: tache.echeance,
    en_retard: tache.enRetard,
    niveau: tache.niveau,
    escalade_depuis: tache.escaladeDepuis,
    escalade_vers: tache.escaladeVers,
    montees: tache.montees.map(({ version, niveau, vers, le }) => `${version}|${niveau}|${vers}|${le}`),
    decision: decision?.decision ?? null,
    decision_le: decision?.seance ?? null,
    rappels: tache.rappels,
    depuis: tache.depart,
  };
}

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
  /** `a-faire` by default. */
  readonly etat?: string | undefined;
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
const COLONNES = `t.id, t.dossier_id AS "dossierId", t.reference, t.operation, t.commune, t.code, t.objet, t.libelle, t.etape, t.etat,
  t.pour, t.organisation, t.personne, t.echeance, t.en_retard AS "enRetard", t.niveau,
  t.escalade_depuis AS "escaladeDepuis", t.escalade_vers AS "escaladeVers", t.montees, t.decision, t.decision_le AS "decisionLe", t.rappels`;

/** Tasks by due date. @throws CurseurInvalide */
export function listerTaches(base: Lecteur, demande: FiltreTaches & Pagination): Promise<Page<TacheListe>> {
  const limite = limiteDe(demande);
  const filtres = new Filtres().si(demande.etat ?? 'a-faire', (p) => `t.etat = ${p}`);
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
    .si(demande.enRetard, (p) => `t.en_retard = ${p}`)
    .si(demande.etape, (p) => `t.etape = ${p}`)
    .si(demande.escalade, (p) => `(t.niveau > 0) = ${p}`)
    .si(demande.operation, (p) => `t.operation = ${p}`)
    .si(demande.programme, (p) => `t.operation IN (SELECT id FROM vues.operation WHERE programme = ${p})`)
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
