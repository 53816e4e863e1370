import type { DateCivile } from '../../../noyau/instants.js';

/** Facts of step 5. */
export type FaitsDemenagement = {
  BailSigne: { donnees: { signeLe: DateCivile } };
  DemenagementRealise: { donnees: { le: DateCivile; transitoire: boolean; forfait?: number } };
  LogementOrigineLibere: { donnees: { le: DateCivile } };
};
