import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import type { Filtres } from './filtres.ts';

/** A stream tells the changes of the first tasks; what it may miss is read again after a minute. */
const RELECTURE_MS = 60_000;

export type Tache = components['schemas']['Tache'];

export const CLES_SUIVIES = [['tableau'], ['taches']] as const;

export const lectureTableau = (query: Filtres) =>
  queryOptions({
    queryKey: ['tableau', query],
    queryFn: ({ signal }) => lire(client.GET('/api/tableau', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: RELECTURE_MS,
  });
