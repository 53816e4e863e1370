import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import type { EtatDossier } from './etat.js';
import type { EvenementDossier } from './evenements.js';

/** Declares one act of a dossier, its fields inferred. */
export const acteDossier = <const C extends Champs>(acte: Acte<EtatDossier, EvenementDossier, Contexte, C>) =>
  acte;
