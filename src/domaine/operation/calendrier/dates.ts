import type { DateCivile } from '../../noyau/instants.js';

/** The dates of the operation that a household lives by, from the building it is attached to. */
export interface DatesOperation {
  /** When the works reach its home: start of the works, or demolition, whichever comes first (R2.4). */
  readonly phaseOperationnelle: DateCivile | null;
  /** When its home is to be empty (R1.13). */
  readonly demolition: DateCivile | null;
}

/** When its households are to leave: its demolition, else its works. */
export const departDe = ({ demolition, phaseOperationnelle }: DatesOperation): DateCivile | null =>
  demolition ?? phaseOperationnelle;

export const SANS_DATES: DatesOperation = { phaseOperationnelle: null, demolition: null };
