import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';

export const lectureVersion = queryOptions({
  queryKey: ['version'],
  queryFn: ({ signal }) => lire(client.GET('/api/version', { signal })),
  staleTime: Infinity,
  select: ({ version }) => version,
});

const CHARTES_MAX = 20;
export const lectureChartes = queryOptions({
  queryKey: ['chartes'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/chartes', { params: { query: { limite: CHARTES_MAX } }, signal })),
  select: ({ elements }) => elements,
});
