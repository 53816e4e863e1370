import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';

export type Version = components['schemas']['QuestionnaireListe'];
export type Verification = components['schemas']['VerificationQuestionnaire'];
export type Difference = Verification['differences'][number];

const chemin = (version: string) => ({ path: { version } });

export const lectureVersions = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: ({ signal }) => lire(client.GET('/api/questionnaires', { signal })),
});

export const lectureVersion = (version: string) =>
  queryOptions({
    queryKey: ['questionnaires', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/questionnaires/{version}', { params: chemin(version), signal })),
    staleTime: Infinity,
  });

export const lectureDifferences = (version: string) =>
  queryOptions({
    queryKey: ['questionnaires', version, 'differences'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/questionnaires/{version}/differences', { params: chemin(version), signal })),
  });

/** Nothing is stored: a model may be checked at will. */
export const verifier = (modele: Record<string, unknown>): Promise<Verification> =>
  lire(client.POST('/api/questionnaires/verification', { body: { modele } }));
