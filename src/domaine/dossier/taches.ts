import type { Echelon, Proprietaire, RegleTache } from '../charte/charte.js';
import type { CodeTache } from '../charte/taches.js';
import { finDe, terme, veille, type Calendrier } from '../noyau/delais.js';
import type { Fait } from '../noyau/evenement.js';
import { plusTard, type DateCivile, type Instant } from '../noyau/instants.js';

/** That task of one code, about that object when it has one. */
export const estCelle = (
  tache: Pick<Tache, 'code' | 'objet'>,
  code: CodeTache,
  objet: string | undefined,
): boolean => tache.code === code && tache.objet === (objet ?? null);

/** Public id of a task, safe in a URL: `<dossier>.<code>[.<object>]-<version>`. */
export const idTache = (dossier: string, tache: string): string => `${dossier}.${tache.replace('@', '-')}`;

/** `rappel-1`, `retard`, `escalade-1`… each happens once per task (R7.4); `suivi`: the day that who took it gave (R7.26). */
export type RangEchelle = `rappel-${number}` | 'retard' | `escalade-${number}` | 'suivi';

export interface Rang {
  readonly rang: RangEchelle;
  readonly le: Instant;
  readonly vers?: Echelon;
}

/** Who a task waits for: a role, and the organisation when it is an organisation's role. The référent is the dossier's own. */
export interface Responsable {
  readonly role: Proprietaire;
  readonly organisation?: string;
  /** The organisation that it succeeded to for this task (R4.26). */
  readonly succede?: string;
}

/** A level that a late task reached; `version`: that of the event, by which what was written about it is known. */
export interface Montee {
  readonly niveau: number;
  readonly vers: Echelon;
  readonly le: Instant;
  readonly version: number;
}

/** Somebody said that he sees to it (R7.24); it binds nobody else, and stops no delay. */
export interface Prise {
  /** Account of who holds it. */
  readonly par: string;
  readonly fait: Fait;
  /** The day it is to be looked at again, when one was given, and whether it has come. */
  readonly suiviLe: DateCivile | null;
  readonly venu: boolean;
}

export interface Tache {
  /** `<code>@<version of the fact that made it due>`, or `<code>.<object>@<version>`: unique in the dossier. */
  readonly id: string;
  readonly code: CodeTache;
  /** What it is about, when several of its code may be open at once. */
  readonly objet: string | null;
  /** Version of the event that set the ladder in force: its opening, a resumption, a corrected date. */
  readonly versionEchelle: number;
  /** Version of the fact that made it due. */
  readonly cause: number;
  /** When that fact happened: all its delays run from here. */
  readonly depart: Instant;
  /** A date given by the fact, around which the ladder turns instead (R7.9). */
  readonly terme: Instant | null;
  readonly pour: Responsable;
  /** Rungs still to come, in time order; the first is the next deadline. */
  readonly echelle: readonly Rang[];
  readonly echeance: Instant;
  /** Its ladder is that of a former version of the charter: a date already communicated stays (R10.7). */
  readonly gardee: boolean;
  readonly etat: 'a-faire' | 'terminee' | 'annulee';
  readonly prise: Prise | null;
  readonly enRetard: boolean;
  /** 0, or the level of the last escalation. */
  readonly niveau: number;
  /** When that escalation happened, and who it went to. */
  readonly escaladeDepuis: Instant | null;
  readonly escaladeVers: Echelon | null;
  /** Every level it reached, in order. */
  readonly montees: readonly Montee[];
  readonly rappels: number;
  /** Version of the event that ended it. */
  readonly finie: number | null;
  /** When the household went back behind its step, the task not done (R8.72). */
  readonly interrompueLe: Instant | null;
}

/**
 * Computes the ladder of a task from the date of its cause (R7.1, R7.2, R7.6); around a date that the fact gives, its reminders
 * are counted back from that date, those before the cause left out, and its other rungs from it (R7.9).
 */
export function echelleDe(
  regle: RegleTache,
  depart: Instant,
  calendrier: Calendrier,
  autour: Instant | null = null,
): Rang[] {
  const rappels = regle.rappels.map((delai, i) => ({
    rang: `rappel-${i + 1}` as const,
    le: autour ? veille(autour, delai, calendrier) : terme(depart, delai, 'matin', calendrier),
  }));
  const origine = autour ? finDe(autour) : depart;
  const pasAvant = (le: Instant): Instant => (autour ? plusTard(le, autour) : le);
  const rangs: Rang[] = [
    ...(autour ? rappels.filter(({ le }) => le > depart) : rappels),
    { rang: 'retard', le: pasAvant(terme(origine, regle.echeance, 'fin', calendrier)) },
    ...regle.escalades.map((e, i) => ({
      rang: `escalade-${i + 1}` as const,
      le: pasAvant(terme(origine, e.apres, 'matin', calendrier)),
      vers: e.vers,
    })),
  ];
  return rangs.sort((a, b) => (a.le < b.le ? -1 : a.le > b.le ? 1 : 0));
}
