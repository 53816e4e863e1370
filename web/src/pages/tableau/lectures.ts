import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import type { Filtres } from './filtres.ts';

/** A stream tells the changes of the first tasks; what it may miss is read again after a minute. */
const RELECTURE_MS = 60_000;
const HISTORIQUE_MAX = 200;

export type Tache = components['schemas']['Tache'];

export const CLES_SUIVIES = [['tableau'], ['taches']] as const;

export const lectureTableau = (query: Filtres) =>
  queryOptions({
    queryKey: ['tableau', query],
    queryFn: ({ signal }) => lire(client.GET('/api/tableau', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: RELECTURE_MS,
  });

/** The last escalation of a dossier, as its history tells it; null when there is none among its first facts. */
export const lectureEscalade = (dossier: string, tache: string, niveau: number) =>
  queryOptions({
    queryKey: ['taches', 'escalade', dossier, tache, niveau],
    queryFn: async ({ signal }) => {
      const params = { path: { id: dossier }, query: { limite: HISTORIQUE_MAX } };
      const { elements } = await lire(client.GET('/api/dossiers/{id}/historique', { params, signal }));
      const escalades = elements.filter((e) => e.type === ESCALADE && e.libelle.endsWith(tache));
      return escalades.at(-1) ?? null;
    },
    staleTime: RELECTURE_MS,
  });

const ESCALADE = 'TacheEscaladee';
