import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';

type Possibles = components['schemas']['EchangesPossibles'];
type Proposes = components['schemas']['EchangesProposes'];
export type Possible = Possibles['echanges'][number];
export type Propose = Proposes['elements'][number];

export const CLE_ECHANGES = ['echanges'] as const;

export const lecturePossibles = queryOptions({
  queryKey: [...CLE_ECHANGES, 'possibles'],
  queryFn: ({ signal }) => lire(client.GET('/api/echanges', { signal })),
});
export const lectureProposes = queryOptions({
  queryKey: [...CLE_ECHANGES, 'proposes'],
  queryFn: ({ signal }) => lire(client.GET('/api/echanges/proposes', { signal })),
});
