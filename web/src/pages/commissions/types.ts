import type { components } from '../../api/types.d.ts';
import type { ActePossible, Adresse } from '../../formulaires/agregats.ts';

export type Commission = components['schemas']['Commission'];

export interface ProprietesSeance {
  readonly adresse: Adresse;
  readonly commission: Commission;
  readonly possibles: readonly ActePossible[];
}
