import type { DateCivile } from '../domaine/noyau/instants.js';
import { DeclarerImmeuble } from '../domaine/operation/calendrier/declarer-immeuble.js';
import { PlanifierJalon } from '../domaine/operation/calendrier/planifier-jalon.js';
import { PILOTE } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';

/** Buildings of the renewed quarter, in days from today to their demolition; fictitious. */
const IMMEUBLES = [
  { code: 'BAT-A', libelle: 'Bâtiment A', logements: 8, demolitionDans: 540 },
  { code: 'BAT-B', libelle: 'Bâtiment B', logements: 12, demolitionDans: 150 },
] as const;

/** Where a household of the renewed quarter lives, by its place among them. */
export const immeubleDe = (rang: number): string => (IMMEUBLES[rang % IMMEUBLES.length] ?? IMMEUBLES[0]).code;

/** The buildings of an operation and the date each must be empty on (R1.7, R1.11): one with room, one where time presses. */
export const immeubles = (
  operation: string,
  dateDuJour: (ilYa: number) => DateCivile,
  ilYa: number,
): Ordre[] =>
  IMMEUBLES.flatMap(({ demolitionDans, ...immeuble }) => [
    ordre('operation', operation, DeclarerImmeuble, immeuble, PILOTE, ilYa),
    ordre(
      'operation',
      operation,
      PlanifierJalon,
      { nature: 'demolition', immeuble: immeuble.code, le: dateDuJour(-demolitionDans) },
      PILOTE,
      ilYa,
    ),
  ]);
