import type { DateCivile } from '../../noyau/instants.js';

/** A party to a convention: an organisation of the service, or a body named freely. */
export interface Partie {
  readonly organisation?: string;
  readonly nom?: string;
}
/** A dwelling of the convention and what is taken off its rent each month, in euros. */
export interface LoyerMinore {
  readonly logement: string;
  readonly minoration: number;
}
export interface DescriptionConvention {
  readonly libelle: string;
  readonly parties: readonly Partie[];
  readonly logements: readonly LoyerMinore[];
  readonly du: DateCivile;
  /** Last day; without it, until it is ended. */
  readonly au?: DateCivile;
}
/** "conventions de loyers minorés devant permettre le relogement des ménages précaires dans le parc social" (R4.12). */
export interface Convention extends DescriptionConvention {
  readonly id: string;
  /** Ended before its term: last day it holds, and why. */
  readonly fin: { readonly le: DateCivile; readonly motif: string } | null;
  readonly retiree: { readonly motif: string } | null;
  readonly corrections: readonly { readonly version: number; readonly motif: string }[];
  readonly version: number;
}
