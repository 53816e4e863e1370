import { TYPES_ORGANISATION, type TypeOrganisation } from './types.ts';

export const TYPES = Object.keys(TYPES_ORGANISATION) as TypeOrganisation[];

/** The filter of the list, as the address of the page holds it. */
export interface Filtre {
  readonly type?: TypeOrganisation;
}

export function lireFiltre(recherche: Readonly<Record<string, unknown>>): Filtre {
  const type = TYPES.find((t) => t === recherche['type']);
  return type ? { type } : {};
}
