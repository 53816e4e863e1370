import type { DateCivile } from '../../noyau/instants.js';
import type { Commune, Typologie } from '../../territoire.js';

/** So many dwellings more, or fewer, of that size in that commune. */
export interface LigneAdaptation {
  readonly typologie: Typologie;
  readonly commune?: Commune;
  readonly logements: number;
}
/** A decision that fits the programme of the operation to the needs its surveys told (R2.6). */
export interface Adaptation {
  readonly id: string;
  readonly decideeLe: DateCivile;
  readonly decision: string;
  readonly motif: string;
  readonly lignes: readonly LigneAdaptation[];
  readonly retiree: { readonly motif: string } | null;
  readonly version: number;
}
