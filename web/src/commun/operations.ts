import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';

/** More than the operations of one territory. */
const LIMITE = 200;
const FRAICHEUR_MS = 60_000;

/** Every operation that this person may see, to choose among or to name one by its code. */
export const lectureOperations = queryOptions({
  queryKey: ['operations', 'toutes'],
  queryFn: async ({ signal }) =>
    (await lire(client.GET('/api/operations', { params: { query: { limite: LIMITE } }, signal }))).elements,
  staleTime: FRAICHEUR_MS,
});
