import {
  ajouterJours,
  ajouterMois,
  dateCayenne,
  depuisMillisecondes,
  enMillisecondes,
  instantCayenne,
  jourSemaine,
  type DateCivile,
  type Instant,
} from './instants.js';

/** Public holidays handed to the pure core: civil date → name. Source: `src/base/calendrier-guyane.ts`. */
export interface Calendrier {
  readonly feries: Readonly<Record<DateCivile, string>>;
}

/**
 * A delay of the charter: ISO 8601 duration with its calendar.
 * `ouvre`: days are working days of Guyane; `civil`: calendar days, months, years.
 * A duration with a time part (`PT3S`, `PT2H`) ignores the calendar.
 */
export interface Delai {
  readonly duree: string;
  readonly calendrier: 'ouvre' | 'civil';
}

/** Hour of Cayenne at which a reminder or an escalation leaves. */
const HEURE_DU_MATIN = 8;
export const matinDe = (date: DateCivile): Instant => instantCayenne(date, HEURE_DU_MATIN);
const FORME =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

interface Duree {
  mois: number;
  jours: number;
  ms: number;
}

/** Parses an ISO 8601 duration; null when it is not one, or is empty (`P`, `PT`). */
export function lireDuree(texte: string): Duree | null {
  const parts = FORME.exec(texte);
  if (!parts || /[PT]$/.test(texte)) return null;
  const [, annees, mois, semaines, jours, heures, minutes, secondes] = parts.map((p) => Number(p ?? 0));
  return {
    mois: (annees ?? 0) * 12 + (mois ?? 0),
    jours: (semaines ?? 0) * 7 + (jours ?? 0),
    ms: Math.round(((heures ?? 0) * 3600 + (minutes ?? 0) * 60 + (secondes ?? 0)) * 1000),
  };
}

export function estOuvre(date: DateCivile, calendrier: Calendrier): boolean {
  const jour = jourSemaine(date);
  return jour !== 0 && jour !== 6 && calendrier.feries[date] === undefined;
}

/** The date itself when it is a working day of Guyane, else the next one. */
export function jourOuvreSuivant(date: DateCivile, calendrier: Calendrier): DateCivile {
  let candidat = date;
  while (!estOuvre(candidat, calendrier)) candidat = ajouterJours(candidat, 1);
  return candidat;
}

/** Adds n working days of Guyane (n ≥ 0); the day of departure does not count. R7.3 */
export function ajouterJoursOuvres(date: DateCivile, nombre: number, calendrier: Calendrier): DateCivile {
  let courant = date;
  for (let reste = nombre; reste > 0; reste -= 1)
    courant = jourOuvreSuivant(ajouterJours(courant, 1), calendrier);
  return courant;
}

/** The date itself when it is a working day of Guyane, else the one before. */
function jourOuvrePrecedent(date: DateCivile, calendrier: Calendrier): DateCivile {
  let candidat = date;
  while (!estOuvre(candidat, calendrier)) candidat = ajouterJours(candidat, -1);
  return candidat;
}

/** The last millisecond of the day that an instant ends: 24:00 of a day belongs to that day. */
export const finDe = (instant: Instant): Instant => depuisMillisecondes(enMillisecondes(instant) - 1);

/** 08:00 in Cayenne, on a working day, a delay before the day that an instant ends (R7.9). */
export function veille(terme: Instant, delai: Delai, calendrier: Calendrier): Instant {
  const duree = lireDuree(delai.duree);
  if (!duree) throw new RangeError(`Durée ISO 8601 illisible : ${delai.duree}`);
  if (duree.mois === 0 && duree.jours === 0) return depuisMillisecondes(enMillisecondes(terme) - duree.ms);
  let date = ajouterMois(dateCayenne(finDe(terme)), -duree.mois);
  if (delai.calendrier === 'civil') date = ajouterJours(date, -duree.jours);
  else for (let n = duree.jours; n > 0; n -= 1) date = jourOuvrePrecedent(ajouterJours(date, -1), calendrier);
  return matinDe(jourOuvrePrecedent(date, calendrier));
}

/**
 * The instant a delay ends, from an instant of departure.
 * `matin`: 08:00 in Cayenne on a working day (reminders, escalations).
 * `fin`: end of the day, 24:00 in Cayenne (due dates).
 * @throws RangeError when the duration is not ISO 8601 (a charter is validated before it is published)
 */
export function terme(
  depart: Instant,
  delai: Delai,
  moment: 'matin' | 'fin',
  calendrier: Calendrier,
): Instant {
  const duree = lireDuree(delai.duree);
  if (!duree) throw new RangeError(`Durée ISO 8601 illisible : ${delai.duree}`);
  if (duree.mois === 0 && duree.jours === 0) return depuisMillisecondes(enMillisecondes(depart) + duree.ms);
  const date = jourDe(dateCayenne(depart), delai, calendrier);
  if (moment === 'fin') return instantCayenne(date, 24);
  return matinDe(jourOuvreSuivant(date, calendrier));
}

/** The civil date a delay leads to, from a civil date: what a contract or a measure writes as its end. */
export function jourDe(depuis: DateCivile, delai: Delai, calendrier: Calendrier): DateCivile {
  const duree = lireDuree(delai.duree);
  if (!duree) throw new RangeError(`Durée ISO 8601 illisible : ${delai.duree}`);
  const apresMois = ajouterMois(depuis, duree.mois);
  return delai.calendrier === 'ouvre'
    ? ajouterJoursOuvres(apresMois, duree.jours, calendrier)
    : ajouterJours(apresMois, duree.jours);
}

const JOUR_MS = 86_400_000;

/** Civil days of Cayenne that pass in so many milliseconds, from that instant. */
function joursPasses(depuis: Instant, ms: number): number {
  const jour = (instant: Instant): number => enMillisecondes(instantCayenne(dateCayenne(instant), 0));
  return (jour(depuisMillisecondes(enMillisecondes(depuis) + ms)) - jour(depuis)) / JOUR_MS;
}

/**
 * The end of the day a delay leads to, its clock having been stopped for a while: the delay is counted first, then the stopped days
 * are added; a delay in working days ends on one (R9.52). @param arret milliseconds
 */
export function termeRepousse(depart: Instant, delai: Delai, arret: number, calendrier: Calendrier): Instant {
  const nu = terme(depart, delai, 'fin', calendrier);
  const { mois, jours } = lireDuree(delai.duree) ?? { mois: 0, jours: 0 };
  if (mois === 0 && jours === 0) return depuisMillisecondes(enMillisecondes(nu) + arret);
  const date = ajouterJours(dateCayenne(finDe(nu)), joursPasses(depart, arret));
  return instantCayenne(delai.calendrier === 'ouvre' ? jourOuvreSuivant(date, calendrier) : date, 24);
}
