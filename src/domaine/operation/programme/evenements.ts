import type { DateCivile } from '../../noyau/instants.js';
import type { LigneAdaptation } from './etat.js';

export type FaitsProgramme = {
  ProgrammeAdapte: {
    donnees: {
      adaptation: string;
      decideeLe: DateCivile;
      decision: string;
      motif: string;
      lignes: LigneAdaptation[];
    };
  };
  AdaptationRetiree: { donnees: { adaptation: string; motif: string } };
};
