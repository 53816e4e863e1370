import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import type { EtatCharte, EvenementCharte } from './etat.js';

/** Declares one act of a charter, its fields inferred. */
export const acteCharte = <const C extends Champs>(acte: Acte<EtatCharte, EvenementCharte, Contexte, C>) =>
  acte;
