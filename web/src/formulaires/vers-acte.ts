import { pageActe, type ActePossible, type Adresse } from './agregats.ts';
import { defaultStringifySearch } from '@tanstack/react-router';

/** The page of an act, with known values already in its form; null when it cannot be done now. */
export function versActe(
  adresse: Adresse,
  possibles: readonly ActePossible[],
  nom: string,
  depart: Readonly<Record<string, unknown>> = {},
): string | null {
  const acte = possibles.find((a) => a.acte === nom);
  if (!acte) return null;
  const page = pageActe(adresse, acte);
  return Object.keys(depart).length === 0 ? page : `${page}${defaultStringifySearch(depart)}`;
}
