import type { DateCivile } from '../../noyau/instants.js';
import type { Commune } from '../../territoire.js';

/** What a date of the calendar is about (R1.7). */
export const NATURES_JALON = {
  'demarrage-travaux': 'Démarrage des travaux',
  demolition: 'Démolition',
  phase: 'Phase de l’opération',
} as const;
export type NatureJalon = keyof typeof NATURES_JALON;

/** A building to be emptied, or repaired: its households are attached to it (R1.12). */
export interface Immeuble {
  /** Its code in the operation, as people write it: `BAT-C`. */
  readonly id: string;
  readonly libelle: string;
  /** Sector of the operation: dates may be given by sector. */
  readonly secteur: string | null;
  readonly commune: Commune | null;
  /** Dwellings counted there. */
  readonly logements: number | null;
  /** What names it outside of the operation (land register, national building id): operations that share it carry the same. */
  readonly referenceCommune: string | null;
  readonly retire: boolean;
}

export interface Deplacement {
  readonly du: DateCivile;
  readonly au: DateCivile;
  readonly motif: string;
  /** Version of the fact that moved it. */
  readonly version: number;
}

/** A date of the calendar: for one building, for the buildings of a sector, or for the whole operation. */
export interface Jalon {
  readonly id: string;
  readonly nature: NatureJalon;
  readonly libelle: string;
  readonly immeuble: string | null;
  readonly secteur: string | null;
  readonly le: DateCivile;
  /** Last day, of a phase. */
  readonly fin: DateCivile | null;
  /** The day it truly happened. */
  readonly effectifLe: DateCivile | null;
  readonly annule: { readonly motif: string } | null;
  readonly deplacements: readonly Deplacement[];
  /** Version of the fact that planned it. */
  readonly version: number;
}
