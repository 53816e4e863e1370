import type { Fait } from '../../../noyau/evenement.js';

/** The last survey, sent back or not; its answers are read in the journal. */
export interface EtatEnquete {
  readonly faite: Fait | null;
  /** Version of the questionnaire it was made with. */
  readonly questionnaire: string | null;
}

export const ENQUETE_INITIALE: EtatEnquete = { faite: null, questionnaire: null };
