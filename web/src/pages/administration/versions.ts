import { queryOptions } from '@tanstack/react-query';
import { client, lire, lireAdresse } from '../../api/client.ts';

type Objet = Readonly<Record<string, unknown>>;
const objet = (v: unknown): Objet => (typeof v === 'object' && v !== null ? (v as Objet) : {});

/** The version that the API's document names; empty when it names none. */
export function versionDe(document: unknown): string {
  const { version } = objet(objet(document)['info']);
  return typeof version === 'string' ? version : '';
}

/** The same answer as the pages that open something: read once. */
export const lectureVersion = queryOptions({
  queryKey: ['document'],
  queryFn: ({ signal }) => lireAdresse('/api/openapi.json', signal),
  staleTime: Infinity,
  select: versionDe,
});

const CHARTES_MAX = 20;
export const lectureChartes = queryOptions({
  queryKey: ['chartes'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/chartes', { params: { query: { limite: CHARTES_MAX } }, signal })),
  select: ({ elements }) => elements,
});
