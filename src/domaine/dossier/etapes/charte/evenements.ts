import type { Instant } from '../../../noyau/instants.js';
import type { Rang } from '../../taches.js';

export interface EchelleMigree {
  readonly id: string;
  readonly echelle: readonly Rang[];
  /** Its due date before, when the migration moved it. */
  readonly de?: Instant;
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
    };
    /** As the migration says it; `raccourcissement` when dates already communicated came earlier. */
    personnel: { motif: string; raccourcissement?: string };
  };
  CharteRetablie: {
    donnees: { migration: string; de: string; vers: string };
    personnel: { motif: string };
  };
};
