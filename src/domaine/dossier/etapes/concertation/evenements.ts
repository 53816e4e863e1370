import type { DatesOperation } from '../../../operation/calendrier/dates.js';

/** Facts of step 1. */
export type FaitsConcertation = {
  /** The household lives in that building of its operation: its dates are now these (R1.12). */
  ImmeubleRattache: { donnees: { immeuble: string; dates: DatesOperation } };
  MenageInforme: {
    donnees: { moyen: string; par: string; interprete?: boolean; document?: string };
    personnel: { langue: string; note?: string };
  };
};
