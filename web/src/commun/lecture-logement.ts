import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';

/** One dwelling, and what this person may do on it. */
export const lectureLogement = (id: string) =>
  queryOptions({
    queryKey: ['logements', id],
    queryFn: ({ signal }) => lire(client.GET('/api/logements/{id}', { params: { path: { id } }, signal })),
  });
