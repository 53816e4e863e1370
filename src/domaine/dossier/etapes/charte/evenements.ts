import type { Instant } from '../../../noyau/instants.js';
import type { Rang } from '../../taches.js';
import type { SuiteDroit } from './droit/types.js';

export interface EchelleMigree {
  readonly id: string;
  readonly echelle: readonly Rang[];
  /** Its due date before, when the migration moved it. */
  readonly de?: Instant;
  /** The date it turns around, when the migration moved it. */
  readonly terme?: Instant;
}

/** The dossier goes from one version of the charter to another, or back (R0.14). */
export type FaitsCharte = {
  CharteMigree: {
    donnees: {
      /** The migration decided on the charter of version `vers`. */
      migration: string;
      de: string;
      vers: string;
      /** Ladders that the new version sets, without the rungs already climbed. */
      taches: EchelleMigree[];
      /** Open tasks that keep the dates already communicated, later than those of the new version (R10.7). */
      gardees: string[];
      /** What changes of the laws of the household; absent: nothing (R0.40). */
      droit?: SuiteDroit;
    };
    /** As the migration says it; `raccourcissement` when dates already communicated came earlier. */
    personnel: { motif: string; raccourcissement?: string };
  };
  CharteRetablie: {
    donnees: { migration: string; de: string; vers: string };
    personnel: { motif: string };
  };
};
