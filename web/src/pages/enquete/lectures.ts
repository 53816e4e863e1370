import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';

export type Brouillon = components['schemas']['BrouillonEnquete'];
export type Enquetes = components['schemas']['Enquetes'];

/** Not read again behind the back of whoever fills it in. */
export const lectureBrouillon = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'enquete', 'brouillon'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/enquete/brouillon', { params: { path: { id } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const lectureEnquetes = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'enquetes'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/enquetes', { params: { path: { id } }, signal })),
  });
