import { queryOptions } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../api/client.ts';
import type { Filtres } from './filtres.ts';

const BAILLEURS_MAX = 200;

export const lireLogements = (filtres: Filtres, curseur: string | undefined, signal: AbortSignal) =>
  lirePage(
    client.GET('/api/logements', {
      params: { query: { ...filtres, ...(curseur === undefined ? {} : { curseur }) } },
      signal,
    }),
  );

/** Names of the bailleurs, by code. */
export const lectureBailleurs = queryOptions({
  queryKey: ['organisations', 'bailleurs'],
  queryFn: ({ signal }) =>
    lire(
      client.GET('/api/organisations', {
        params: { query: { type: 'bailleur', limite: BAILLEURS_MAX } },
        signal,
      }),
    ),
  select: ({ elements }) => new Map(elements.map(({ code, nom }) => [code, nom])),
  staleTime: 60_000,
});
