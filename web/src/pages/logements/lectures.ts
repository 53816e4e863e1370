import { queryOptions } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../api/client.ts';
import type { Filtres } from './filtres.ts';

const ORGANISATIONS_MAX = 200;
/** Who may have a contingent, as the API takes it (R4.18). */
const RESERVATAIRES: readonly string[] = ['reservataire', 'collectivite', 'bailleur'];

export const lireLogements = (filtres: Filtres, curseur: string | undefined, signal: AbortSignal) =>
  lirePage(
    client.GET('/api/logements', {
      params: { query: { ...filtres, ...(curseur === undefined ? {} : { curseur }) } },
      signal,
    }),
  );

/** Names by code of the bailleurs, and of those who may have a contingent. */
export const lectureOrganisations = queryOptions({
  queryKey: ['organisations', 'guichet'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/organisations', { params: { query: { limite: ORGANISATIONS_MAX } }, signal })),
  select: ({ elements }) => {
    const noms = (types: readonly string[]) =>
      new Map(elements.filter((o) => types.includes(o.type)).map(({ code, nom }) => [code, nom]));
    return { bailleurs: noms(['bailleur']), reservataires: noms(RESERVATAIRES) };
  },
  staleTime: 60_000,
});
