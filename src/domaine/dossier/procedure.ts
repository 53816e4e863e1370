import type { Charte } from '../charte/charte.js';
import { ETAPES, type Etape } from '../charte/etapes.js';
import { PISTES_REPRISES, TACHES, type CodeTache, type Piste } from '../charte/taches.js';
import type { Fait } from '../noyau/evenement.js';
import { terme as finDelai, type Calendrier } from '../noyau/delais.js';
import { plusTard, type Instant } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';
import { etapeOuverte } from './etat.js';
import { DEVOIRS_ACCES } from './etapes/acces/devoirs.js';
import { ACCOMPAGNEMENT } from './etapes/accompagnement/definition.js';
import { DEVOIRS_COMMISSION } from './etapes/commission/suites.js';
import { CONCERTATION } from './etapes/concertation/definition.js';
import type { DefinitionEtape, Devoir, Du } from './etapes/definition.js';
import { DEMENAGEMENT } from './etapes/demenagement/definition.js';
import { ENQUETE_SOCIALE } from './etapes/enquete-sociale/definition.js';
import { DEVOIRS_VIE } from './etapes/vie/devoirs.js';
import { DEVOIRS_RECHERCHE } from './etapes/recherche/devoirs.js';
import { RAPPROCHEMENT } from './etapes/rapprochement/definition.js';
import { SUIVI } from './etapes/suivi/definition.js';
import { dernier } from './faits.js';
import { interruptionDe } from './interruption.js';
import { repriseDe } from './reouverture.js';
import { estRetire, retraitDe } from './retrait.js';
import { estCelle, type Tache } from './taches.js';

/** The charter as the procedure runs it: six steps, in order. */
export const DEFINITIONS = {
  concertation: CONCERTATION,
  'enquete-sociale': ENQUETE_SOCIALE,
  accompagnement: ACCOMPAGNEMENT,
  rapprochement: RAPPROCHEMENT,
  demenagement: DEMENAGEMENT,
  suivi: SUIVI,
} as const satisfies { [E in Etape]: DefinitionEtape & { etape: string } };

/** Every task that the procedure may owe, each declared once. */
export const DEVOIRS_CHARTE: readonly Devoir[] = [
  ...ETAPES.flatMap((etape): readonly Devoir[] => DEFINITIONS[etape].devoirs),
  ...DEVOIRS_RECHERCHE,
  ...DEVOIRS_ACCES,
  ...DEVOIRS_COMMISSION,
  ...DEVOIRS_VIE,
];
const DEVOIRS: ReadonlyMap<CodeTache, Devoir> = new Map(
  DEVOIRS_CHARTE.map((devoir) => [devoir.code, devoir] as const),
);
export const devoirDe = (code: CodeTache): Devoir | undefined => DEVOIRS.get(code);
/** That task is owed in a dossier of that status: while the clock is suspended, what no suspension moves, and nothing else (R9.60). */
export const court = ({ statut }: Pick<EtatDossier, 'statut'>, code: CodeTache): boolean =>
  statut === 'ouvert' || (statut === 'suspendu' && devoirDe(code)?.memeSuspendu === true);

/** What is still owed of that task; none once it is pointless. */
export const duDe = (etat: EtatDossier, tache: Pick<Tache, 'code' | 'objet'>): Du | undefined =>
  devoirDe(tache.code)
    ?.dus(etat)
    .find(({ objet }) => estCelle(tache, tache.code, objet));

/** Accomplished, it is still where the household is, until its dossier is closed. */
const DERNIERE: Etape = 'suivi';

/** The step the facts say the household is in: the first one not accomplished; after the last, follow-up until closing. */
export function etapeSelonFaits(etat: EtatDossier): Etape {
  return ETAPES.find((etape) => !DEFINITIONS[etape].accomplie(etat)) ?? DERNIERE;
}

export interface OuvertureDue {
  readonly etape: Etape;
  readonly occurrence: number;
  /** The fact that opens it; the step is dated from it. */
  readonly cause: Fait;
}

/** What brought the household to a step again: the return itself, or the last of the earlier steps to be accomplished since. */
const rentree = (etat: EtatDossier, rang: number): Fait | null =>
  dernier(
    etat.ouverture,
    etat.faits['operation-definie'],
    etat.retour,
    ...ETAPES.slice(0, rang).map((etape) => DEFINITIONS[etape].accomplie(etat)),
  );

/** Why that step opens: the previous step's completing fact, or what sent the household back, whichever came last. */
function causeOuverture(etat: EtatDossier, rang: number, dejaOuverte: boolean): Fait | null {
  if (rang === 0 && !etat.faits['operation-definie']) return null;
  const precedente = ETAPES[rang - 1];
  if (dejaOuverte) return rentree(etat, rang);
  return precedente
    ? DEFINITIONS[precedente].accomplie(etat)
    : dernier(etat.ouverture, etat.faits['operation-definie']);
}

/** Something sent the household back after the main step was opened: it opens once more. */
const revenueDepuis = (etat: EtatDossier): boolean =>
  etat.retour !== null && etat.retour.version > (etapeOuverte(etat)?.version ?? 0);

/**
 * The next step the procedure owes to open: one never opened yet, else the one the household came back to.
 * A closed dossier is owed the steps that people walked while the procedure was stopped, and nothing else.
 */
export function ouvertureDue(etat: EtatDossier): OuvertureDue | null {
  if (etat.purge) return null;
  for (const [rang, etape] of ETAPES.entries()) {
    const passages = etat.etapes.filter((e) => e.etape === etape).length;
    if (passages > 0 && etape !== DERNIERE && DEFINITIONS[etape].accomplie(etat)) continue;
    if (
      passages > 0 &&
      (etat.statut === 'clos' || (etapeOuverte(etat)?.etape === etape && !revenueDepuis(etat)))
    )
      return null;
    const cause = causeOuverture(etat, rang, passages > 0);
    return cause && { etape, occurrence: passages + 1, cause };
  }
  return null;
}

export interface TacheDue {
  readonly code: CodeTache;
  readonly etape: Etape;
  readonly piste: Piste;
  readonly cause: Fait;
  /** What it is about, the organisation it waits for, the date its ladder turns around (`Du`). */
  readonly objet?: string;
  readonly organisation?: string;
  readonly role?: 'referent' | 'pilote';
  readonly terme?: Instant;
  /** Owed from that date on, and not before (`Devoir.attente`). */
  readonly des?: Instant;
  /** Owed again since that reopening of the dossier, or that withdrawal of a mistake: what it was reminded of before is not said again (R3.91, R3.96). */
  readonly repris?: Instant;
}

/** The charter and the calendar that a task's dates are counted with. */
export interface ReglesTaches {
  readonly charte: Charte;
  readonly calendrier: Calendrier;
}

/** The open step, unless the facts have gone back behind it: then an earlier one is about to open. */
function etapeAuTravail(etat: EtatDossier) {
  const courante = etapeOuverte(etat);
  const depassee = courante && ETAPES.indexOf(courante.etape) > ETAPES.indexOf(etapeSelonFaits(etat));
  return depassee ? null : courante;
}

/** That task is open, or was opened for that fact or a later one that was no mistake. */
const dejaOuverte = (etat: EtatDossier, code: CodeTache, objet: string | undefined, cause: number): boolean =>
  etat.taches.some(
    (t) =>
      estCelle(t, code, objet) && (t.etat === 'a-faire' || (t.cause >= cause && !estRetire(etat, t.cause))),
  );

/** When the wait of a task ends; null when it waits for nothing. */
export function finAttente(
  etat: EtatDossier,
  code: CodeTache,
  { charte, calendrier }: ReglesTaches,
): Instant | null {
  const attente = devoirDe(code)?.attente;
  const depuis = attente?.depuis(etat);
  return attente && depuis ? finDelai(depuis, attente.delai(charte), 'fin', calendrier) : null;
}

/** Tasks the charter owes in this state and that are not open yet, or will owe from a date on (`des`); those of a step wait for its opening. */
export function tachesDues(etat: EtatDossier, regles: ReglesTaches): TacheDue[] {
  const { charte } = regles;
  if (etat.statut === 'clos' || etat.purge) return [];
  const courante = etapeAuTravail(etat);
  const dues: TacheDue[] = [];
  for (const [code, devoir] of DEVOIRS) {
    const { etape, piste } = TACHES[code];
    const ouverte =
      piste === 'vie' ||
      (piste === 'etape' ? courante?.etape === etape : etat.etapes.some((e) => e.etape === etape));
    if (!ouverte || !charte.taches[code] || !court(etat, code)) continue;
    const rouverte =
      PISTES_REPRISES.has(piste) && etat.etapes.some((e) => e.etape === etape && e.occurrence > 1);
    const des = finAttente(etat, code, regles);
    const revenu = piste === 'etape' ? rentree(etat, ETAPES.indexOf(etape)) : etat.retour;
    for (const { fait, ...du } of devoir.dus(etat)) {
      const reprise =
        retraitDe(etat, code, du.objet, fait) ??
        (piste === 'etape'
          ? interruptionDe(etat, code, du.objet, fait, revenu, devoir.propreAuFait === true)
          : repriseDe(etat, code, du.objet, fait));
      const { version, le } = dernier(fait, reprise?.reouverture, rouverte ? revenu : null) ?? fait;
      if (dejaOuverte(etat, code, du.objet, version)) continue;
      const depuis = devoir.courtDuFait ? fait.le : (reprise?.depuis ?? le);
      const cause = { version, le: des ? plusTard(des, depuis) : depuis };
      const dates = {
        ...(des ? { des: cause.le } : {}),
        ...(reprise ? { repris: reprise.reouverture.le } : {}),
      };
      dues.push({ code, etape, piste, cause, ...du, ...dates });
    }
  }
  return dues;
}

/** The open tasks whose delays run from that fact. */
export const tachesNeesDe = (etat: EtatDossier, fait: Fait): Tache[] =>
  etat.taches.filter(
    (t) => t.etat === 'a-faire' && t.depart === fait.le && duDe(etat, t)?.fait.version === fait.version,
  );
