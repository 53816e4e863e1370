import type { Contexte } from '../contexte.js';
import { dateCayenne, instantCayenne, type DateCivile } from '../noyau/instants.js';
import type { EvenementOperation } from './etat.js';

/** The project was declared defined that day: noon in Cayenne, or the command's own instant when it is that day (R1.1, R7.6). */
export function projetDefini(definiLe: DateCivile, { survenuLe }: Contexte): EvenementOperation {
  const le = dateCayenne(survenuLe) === definiLe ? survenuLe : instantCayenne(definiLe, 12);
  return { type: 'ProjetDefini', survenuLe: le, donnees: { definiLe } };
}
