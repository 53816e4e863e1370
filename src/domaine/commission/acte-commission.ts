import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import type { EtatCommission, EvenementCommission } from './etat.js';

/** Declares one act of a commission, its fields inferred. */
export const acteCommission = <const C extends Champs>(
  acte: Acte<EtatCommission, EvenementCommission, Contexte, C>,
) => acte;
