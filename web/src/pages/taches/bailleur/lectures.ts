import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../../api/client.ts';
import type { components } from '../../../api/types.d.ts';
import { cleAgregat } from '../../../formulaires/agregats.ts';

export type Dossier = components['schemas']['Dossier'];
export type Proposition = components['schemas']['Proposition'];

const FAITS_MAX = 200;

export const lectureDossier = (id: string) =>
  queryOptions({
    queryKey: cleAgregat({ agregat: 'dossier', id }),
    queryFn: ({ signal }) => lire(client.GET('/api/dossiers/{id}', { params: { path: { id } }, signal })),
  });

/** What happened about its own dwellings: nothing else is told to a bailleur. */
export const lectureHistorique = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'historique', 'bailleur'],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/dossiers/{id}/historique', {
          params: { path: { id }, query: { limite: FAITS_MAX } },
          signal,
        }),
      ),
  });
