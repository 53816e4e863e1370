import { queryOptions, skipToken } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';
import type { components, paths } from '../api/types.d.ts';

export type DossierProche = components['schemas']['DossierProche'];
export type PaireDoublons = components['schemas']['PaireDoublons'];
export type Doublon = components['schemas']['Doublon'];

/** Dossiers that look like this one; follows the version that the page shows. */
export const lectureDoublons = (id: string, version: number) =>
  queryOptions({
    queryKey: ['dossiers', id, 'doublons', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/doublons', { params: { path: { id } }, signal })),
  });

type Identite = NonNullable<
  paths['/api/doublons/recherche']['post']['requestBody']
>['content']['application/json'];

/**
 * Dossiers that look like a household not yet opened; nothing is asked while its identity is null.
 * @param identite the body to send, in JSON: what is sent goes in the body, never in an address
 */
export const lectureRessemblants = (identite: string | null) =>
  queryOptions({
    queryKey: ['doublons', 'ressemblants', identite],
    queryFn:
      identite === null
        ? skipToken
        : ({ signal }) =>
            lire(client.POST('/api/doublons/recherche', { body: JSON.parse(identite) as Identite, signal })),
  });
