import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { cleAgregat } from '../../formulaires/agregats.ts';
import { lireReference } from '../../formulaires/references.ts';

export type Operation = components['schemas']['Operation'];
export type Avancement = components['schemas']['AvancementOperation'];

/** Same key as the forms of its acts: what one reads, the other shows. */
export const lectureOperation = (code: string) =>
  queryOptions({
    queryKey: cleAgregat({ agregat: 'operation', id: code }),
    queryFn: ({ signal }) =>
      lire(client.GET('/api/operations/{code}', { params: { path: { code } }, signal })),
  });

export const lectureComptes = (operation: string) =>
  queryOptions({
    queryKey: ['tableau', { operation }],
    queryFn: ({ signal }) => lire(client.GET('/api/tableau', { params: { query: { operation } }, signal })),
  });

export const lectureCharte = (version: string) =>
  queryOptions({
    queryKey: ['references', 'charte', version],
    queryFn: ({ signal }) => lireReference('charte', version, signal),
    staleTime: Infinity,
  });

const parCode = (code: string, signal: AbortSignal) => ({ params: { path: { code } }, signal });
export const lectureAvancement = (code: string) =>
  queryOptions({
    queryKey: ['operations', code, 'avancement'],
    queryFn: ({ signal }) => lire(client.GET('/api/operations/{code}/avancement', parCode(code, signal))),
  });

export const lectureBesoins = (code: string) =>
  queryOptions({
    queryKey: ['operations', code, 'besoins'],
    queryFn: ({ signal }) => lire(client.GET('/api/operations/{code}/besoins', parCode(code, signal))),
  });

export const lectureEnquetes = (code: string) =>
  queryOptions({
    queryKey: ['operations', code, 'enquetes'],
    queryFn: ({ signal }) => lire(client.GET('/api/operations/{code}/enquetes', parCode(code, signal))),
  });
