import type { Type } from '@nestjs/common';

/** What a folder of the API brings: its routes, and the services that answer them. */
export interface Bloc {
  readonly controleurs: readonly Type[];
  readonly fournisseurs: readonly Type[];
}
