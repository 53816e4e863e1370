import type { Fait } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';

/** The transitional dwelling lived in, until the definitive one (R4.8). */
export interface Transitoire {
  readonly proposition: string;
  readonly logement: string;
  readonly fait: Fait;
  /** From when its lease holds. */
  readonly depuis: DateCivile;
  /** The day it must have been left, and the fact that says so: the move in, or a prolongation. */
  readonly fin: { readonly le: DateCivile; readonly fait: Fait };
}

/** The home that an exit has given back: the dwellings attributed or lived in, and what was recorded about them. */
export interface Rendu {
  readonly propositions: readonly { readonly id: string; readonly fait: Fait }[];
  readonly faits: Readonly<Record<string, Fait>>;
  readonly transitoire: Transitoire | null;
}

/** A sum that the law gives the household, and that the dossier was closed without. */
export interface IndemniteLaissee {
  /** `<regime>.<jalon>`. */
  readonly code: string;
  /** Euros; null: its amount is not known. */
  readonly reste: number | null;
}

/** One closing of a dossier; `rouverte` is null while it is closed. */
export interface Cloture {
  readonly version: number;
  readonly le: Instant;
  readonly rouverte: Fait | null;
  readonly rendu: Rendu | null;
  readonly indemnites: readonly IndemniteLaissee[];
}
