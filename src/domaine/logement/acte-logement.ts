import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import type { EtatLogement, EvenementLogement } from './etat.js';

/** Declares one act of a dwelling, its fields inferred. */
export const acteLogement = <const C extends Champs>(
  acte: Acte<EtatLogement, EvenementLogement, Contexte, C>,
) => acte;
