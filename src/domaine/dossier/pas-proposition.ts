import type { Fait } from '../noyau/evenement.js';
import type { EtatDemenagement } from './etapes/demenagement/etat.js';

/** What a proposal lives, as people who take it back name it (R4.125). */
export const PAS = {
  confirmation: 'Confirmation du bailleur',
  declin: 'Refus du bailleur',
  reservataire: 'Refus du réservataire',
  notification: 'Notification de l’offre',
  visite: 'Visite du logement',
  accord: 'Accord du ménage',
  refus: 'Refus du ménage',
  silence: 'Silence du ménage',
  classement: 'Classement de la candidature en CALEOL',
  attribution: 'Attribution en CALEOL',
  rejet: 'Rejet de la candidature en CALEOL',
} as const;
export type NomPas = keyof typeof PAS;

/** Beside the proposal: facts that the step took away, and the move of the dwelling left. */
export interface Emporte {
  readonly faits?: Readonly<Record<string, Fait>>;
  readonly demenagement?: EtatDemenagement;
}

/** One step of a proposal, and what taking it back gives back. @typeParam A what it has changed of the proposal, as it was before */
export interface PasDe<A> extends Emporte {
  readonly nom: NomPas;
  readonly fait: Fait;
  readonly avant: A;
}
