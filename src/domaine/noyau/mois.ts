import { ajouterMois, type DateCivile } from './instants.js';

/** A month of the calendar, `YYYY-MM`: such strings compare in time order. */
export type Mois = string;

const NOMS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export const moisDe = (date: DateCivile): Mois => date.slice(0, 7);
/** `mars 2026`. */
export function direMois(mois: Mois): string {
  const [annee = '', rang = ''] = mois.split('-');
  return `${NOMS[Number(rang) - 1] ?? rang} ${annee}`;
}
/** Every month from one to another, both included; none when the second comes before. */
export function moisEntre(du: Mois, au: Mois): readonly Mois[] {
  const tous: Mois[] = [];
  for (let m = du; m <= au; m = moisDe(ajouterMois(`${m}-01`, 1))) tous.push(m);
  return tous;
}
