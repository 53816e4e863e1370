import type { DateCivile, Instant } from '../noyau/instants.js';

/** One published version of the questionnaire, without its model (R2.30). */
export interface VersionQuestionnaire {
  readonly version: string;
  /** First day it is used by new surveys. */
  readonly effet: DateCivile;
  /** Account of its author, `pilote:<id>`. */
  readonly auteur: string;
  readonly motif: string;
  readonly le: Instant;
}
