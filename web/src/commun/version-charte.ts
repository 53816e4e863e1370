import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';
import { jour } from './formats.ts';

/** Which version of the charter is in force today. */
export const lectureEnVigueur = queryOptions({
  queryKey: ['chartes', 'en-vigueur'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/chartes/{version}', { params: { path: { version: 'en-vigueur' } }, signal })),
  select: ({ id }) => id,
});

interface Version {
  readonly id: string;
  readonly publiee: boolean;
  readonly enVigueurDu: string;
}

/** One version alone is in force on a day (R0.60); a published one may be to come, or have given its place. */
export function etatVersion({ id, publiee, enVigueurDu }: Version, enVigueur: string | undefined): string {
  if (id === enVigueur) return 'En vigueur';
  if (!publiee) return 'Projet';
  return enVigueurDu > jour(new Date()) ? 'Publiée, à venir' : 'Publiée, remplacée';
}
