import type { Fait } from '../../../noyau/evenement.js';

/** The last survey, sent back or not; its answers are read in the journal. */
export interface EtatEnquete {
  readonly faite: Fait | null;
  /** Version of the questionnaire it was made with. */
  readonly questionnaire: string | null;
  /** The survey that says the address must stay secret, until a protection was lifted (R3.82); null also once erased. */
  readonly adresseProtegee: Fait | null;
}

export const ENQUETE_INITIALE: EtatEnquete = {
  faite: null,
  questionnaire: null,
  adresseProtegee: null,
};
