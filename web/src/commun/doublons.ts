import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';
import type { components } from '../api/types.d.ts';

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
