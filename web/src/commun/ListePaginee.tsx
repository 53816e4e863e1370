import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PageLue } from '../api/client.ts';
import type { ErreurApi } from '../api/probleme.ts';
import { Chargement } from './Chargement.tsx';
import { ErreurBloc } from './Erreur.tsx';
import { compte } from './formats.ts';

type Lecture<T> = (
  curseur: string | undefined,
  signal: AbortSignal,
) => Promise<PageLue<{ readonly elements: readonly T[] }>>;

/** A list of the API read page after page: `lire` gives one page and the cursor of the next (`lirePage`). */
export function useListePaginee<T>(queryKey: QueryKey, lire: Lecture<T>) {
  const lecture = useInfiniteQuery<
    PageLue<{ readonly elements: readonly T[] }>,
    ErreurApi,
    readonly T[],
    QueryKey,
    string | undefined
  >({
    queryKey,
    queryFn: ({ pageParam, signal }) => lire(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ suivant }) => suivant ?? undefined,
    select: ({ pages }) => pages.flatMap(({ page }) => page.elements),
    placeholderData: (avant) => avant,
  });
  return lecture;
}

interface Proprietes<T> {
  readonly liste: ReturnType<typeof useListePaginee<T>>;
  /** Draws what was read so far: a list or a table. */
  readonly children: (elements: readonly T[]) => ReactNode;
  readonly vide: ReactNode;
  /** One element, for the count: « tâche ». */
  readonly nom: string;
  readonly noms?: string;
}

/** A paged list in each of its states: on its way, failed, empty, read with more to come. */
export function ListePaginee<T>({ liste, children, vide, nom, noms = `${nom}s` }: Proprietes<T>) {
  if (liste.isPending) return <Chargement />;
  const elements = liste.data ?? [];
  if (liste.data === undefined) return <ErreurBloc erreur={liste.error} reessayer={liste.refetch} />;
  if (elements.length === 0) return vide;
  return (
    <Stack gap="sm" aria-busy={liste.isPlaceholderData}>
      {children(elements)}
      {liste.isError && <ErreurBloc erreur={liste.error} reessayer={liste.refetch} />}
      <Text size="sm" c="gray.7" role="status">
        {compte(elements.length, nom, noms)}
        {liste.hasNextPage && ' ici, d’autres suivent'}
      </Text>
      {liste.hasNextPage && (
        <Button
          variant="default"
          loading={liste.isFetchingNextPage}
          onClick={() => void liste.fetchNextPage()}
        >
          Afficher la suite
        </Button>
      )}
    </Stack>
  );
}
