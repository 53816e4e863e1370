import type { Contexte } from '../../contexte.js';
import { dateCayenne, instantCayenne, type DateCivile, type Instant } from '../../noyau/instants.js';
import type { EvenementOperation } from '../evenements.js';

const MIDI = 12;
/** A definition known by its day alone stands at noon in Cayenne. */
export const instantDefinition = (definiLe: DateCivile): Instant => instantCayenne(definiLe, MIDI);

/** The project was declared defined that day: noon in Cayenne, or the command's own instant when it is that day (R1.1, R7.6). */
export function projetDefini(definiLe: DateCivile, { survenuLe }: Contexte): EvenementOperation {
  const le = dateCayenne(survenuLe) === definiLe ? survenuLe : instantDefinition(definiLe);
  return { type: 'ProjetDefini', survenuLe: le, donnees: { definiLe } };
}
