import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PageLue } from '../api/client.ts';
import type { ErreurApi } from '../api/probleme.ts';
import { Chargement } from './Chargement.tsx';
import { ErreurBloc } from './Erreur.tsx';
import { compteListe } from './formats.ts';

interface Page<T> {
  readonly elements: readonly T[];
  /** How many there are in all, when the API was asked. */
  readonly total?: number;
}
interface Lus<T> {
  readonly elements: readonly T[];
  readonly total: number | undefined;
}
type Lecture<T> = (curseur: string | undefined, signal: AbortSignal) => Promise<PageLue<Page<T>>>;

/** A list of the API read page after page: `lire` gives one page and the cursor of the next (`lirePage`). */
export function useListePaginee<T>(queryKey: QueryKey, lire: Lecture<T>) {
  const lecture = useInfiniteQuery<PageLue<Page<T>>, ErreurApi, Lus<T>, QueryKey, string | undefined>({
    queryKey,
    queryFn: ({ pageParam, signal }) => lire(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ suivant }) => suivant ?? undefined,
    select: ({ pages }) => ({
      elements: pages.flatMap(({ page }) => page.elements),
      total: pages[0]?.page.total,
    }),
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
  if (liste.data === undefined) return <ErreurBloc erreur={liste.error} reessayer={liste.refetch} />;
  const { elements, total } = liste.data;
  if (elements.length === 0) return vide;
  return (
    <Stack gap="sm" aria-busy={liste.isPlaceholderData}>
      {children(elements)}
      {liste.isError && <ErreurBloc erreur={liste.error} reessayer={liste.refetch} />}
      <Text size="sm" c="gray.7" role="status">
        {compteListe({ lus: elements.length, total, suite: liste.hasNextPage }, nom, noms)}
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
