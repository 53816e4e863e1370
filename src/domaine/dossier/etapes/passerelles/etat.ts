import type { Fait } from '../../../noyau/evenement.js';

/** The household stands for a dwelling open to candidatures (R4.82). */
export interface Candidature {
  readonly logement: string;
  readonly fait: Fait;
}

export interface EtatPasserelles {
  readonly candidatures: readonly Candidature[];
  /** The home that the household offers in exchange: a dwelling of the guichet unique; null when it offers none (R4.90). */
  readonly echange: { readonly logement: string; readonly fait: Fait } | null;
}

export const PASSERELLES_INITIALES: EtatPasserelles = { candidatures: [], echange: null };

/** One leg of an exchange: that household is proposed that dwelling. */
export interface Jambe {
  readonly dossier: string;
  readonly proposition: string;
  readonly logement: string;
}
/** An exchange: every leg is made, or none (R4.93). */
export interface Echange {
  readonly id: string;
  readonly jambes: readonly Jambe[];
}
