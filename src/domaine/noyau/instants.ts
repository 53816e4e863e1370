/** An instant: ISO 8601 in UTC with milliseconds, e.g. `2026-03-12T11:00:00.000Z`. Strings of this form compare in time order. */
export type Instant = string;
/** A civil date of Cayenne, `YYYY-MM-DD`. */
export type DateCivile = string;

/** Cayenne is at UTC−3 all year round: no daylight saving since 1967 (IANA America/Cayenne). */
const DECALAGE_CAYENNE_MS = -3 * 3_600_000;
export const JOUR_MS = 86_400_000;

export const enMillisecondes = (instant: Instant): number => Date.parse(instant);
export const depuisMillisecondes = (ms: number): Instant => new Date(ms).toISOString();
export const plusTard = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The civil date of Cayenne at that instant. */
export function dateCayenne(instant: Instant): DateCivile {
  return depuisMillisecondes(enMillisecondes(instant) + DECALAGE_CAYENNE_MS).slice(0, 10);
}

/** The instant of an hour (0–24) of that civil day in Cayenne. */
export function instantCayenne(date: DateCivile, heure: number): Instant {
  return depuisMillisecondes(Date.parse(`${date}T00:00:00.000Z`) - DECALAGE_CAYENNE_MS + heure * 3_600_000);
}

/** A fact known by its day alone happened at noon. */
export const midiDe = (date: DateCivile): Instant => instantCayenne(date, 12);

export function ajouterJours(date: DateCivile, jours: number): DateCivile {
  return depuisMillisecondes(Date.parse(`${date}T00:00:00.000Z`) + jours * JOUR_MS).slice(0, 10);
}

/** Adds calendar months; the 31st becomes the last day of a shorter month (C. civ. computation of time, "de quantième à quantième"). */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  const [annee = 0, moisDepart = 1, jour = 1] = date.split('-').map(Number);
  const rang = annee * 12 + (moisDepart - 1) + mois;
  const cible = { annee: Math.floor(rang / 12), mois: rang % 12 };
  const dernierJour = new Date(Date.UTC(cible.annee, cible.mois + 1, 0)).getUTCDate();
  return new Date(Date.UTC(cible.annee, cible.mois, Math.min(jour, dernierJour))).toISOString().slice(0, 10);
}

/** `12/03/2026`. */
export const enFrancais = (date: DateCivile): string => date.split('-').reverse().join('/');

/** 0 = Sunday … 6 = Saturday. */
export const jourSemaine = (date: DateCivile): number => new Date(`${date}T00:00:00.000Z`).getUTCDay();

/** True for a real calendar date `YYYY-MM-DD` between 1900 and 2199. */
export function estDateCivile(texte: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(texte)) return false;
  const ms = Date.parse(`${texte}T00:00:00.000Z`);
  return !Number.isNaN(ms) && depuisMillisecondes(ms).slice(0, 10) === texte;
}

/** Normalises an ISO 8601 date-time with offset, or a civil date (taken at 12:00 in Cayenne); null when it is neither. */
export function lireInstant(texte: string): Instant | null {
  if (estDateCivile(texte)) return instantCayenne(texte, 12);
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(texte))
    return null;
  if (!estDateCivile(texte.slice(0, 10))) return null;
  const ms = Date.parse(texte);
  return Number.isNaN(ms) ? null : depuisMillisecondes(ms);
}
