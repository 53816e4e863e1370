import type { Contexte } from '../../contexte.js';
import { dateCayenne, midiDe, type DateCivile, type Instant } from '../../noyau/instants.js';
import { pasEncore } from '../../noyau/pas-encore.js';
import type { Refus } from '../../noyau/refus.js';
import { tropAncien } from '../../noyau/trop-ancien.js';
import type { EvenementOperation } from '../evenements.js';

/** A definition known by its day alone stands at noon in Cayenne. */
export const instantDefinition = (definiLe: DateCivile): Instant => midiDe(definiLe);

/** R0.4, R1.40: neither to come, nor in another age. */
export const jourDeDefinition = (
  definiLe: DateCivile,
  contexte: Contexte,
  champ = 'definiLe',
): Refus | null =>
  pasEncore(definiLe, contexte, champ) ??
  tropAncien(
    definiLe,
    { maintenant: contexte.maintenant, annees: contexte.charte.concertation.ancienneteFaitsAnnees },
    champ,
  );

/** The project was declared defined that day: noon in Cayenne, or the command's own instant when it is that day (R1.1, R7.6). */
export function projetDefini(definiLe: DateCivile, { survenuLe }: Contexte): EvenementOperation {
  const le = dateCayenne(survenuLe) === definiLe ? survenuLe : instantDefinition(definiLe);
  return { type: 'ProjetDefini', survenuLe: le, donnees: { definiLe } };
}
