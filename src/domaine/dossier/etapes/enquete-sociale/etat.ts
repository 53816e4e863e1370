import type { Fait } from '../../../noyau/evenement.js';
import type { Instant } from '../../../noyau/instants.js';

/** The last survey, sent back or not; its answers are read in the journal. */
export interface EtatEnquete {
  readonly faite: Fait | null;
  /** Those that were not withdrawn as mistakes, in order. */
  readonly tenues: readonly Fait[];
  /** Version of the questionnaire it was made with. */
  readonly questionnaire: string | null;
  /** The survey that says the address must stay secret, until a protection was lifted (R3.82); null also once erased. */
  readonly adresseProtegee: Fait | null;
}

export const ENQUETE_INITIALE: EtatEnquete = {
  faite: null,
  tenues: [],
  questionnaire: null,
  adresseProtegee: null,
};

/** A survey whose date was corrected. */
export const redaterEnquete = (etat: EtatEnquete, version: number, le: Instant): EtatEnquete => ({
  ...etat,
  tenues: etat.tenues.map((fait) => (fait.version === version ? { version, le } : fait)),
});
