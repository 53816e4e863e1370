import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import type { EtatReferent, EvenementReferent } from './etat.js';

/** Types an act of a référent from its fields. */
export const acteReferent = <const C extends Champs>(
  acte: Acte<EtatReferent, EvenementReferent, Contexte, C>,
) => acte;
