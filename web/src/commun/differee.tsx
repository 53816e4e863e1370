import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { sansReponse, type ErreurApi } from '../api/probleme.ts';
import { ErreurBloc, ErreurPage } from './Erreur.tsx';

/** One reading for each part known so far. */
const preludes: ((requetes: QueryClient) => Promise<void>)[] = [];

/** Reads the parts of the pages that were read: they still show when the network is lost. */
export async function lireParties(requetes: QueryClient): Promise<void> {
  for (const lire of preludes) await lire(requetes);
}

interface Partie<P> {
  readonly Composant: ComponentType<P>;
}

interface Options {
  /** Shown while it is read. */
  readonly attente?: ReactNode;
  /** It is all that the page shows, title included. */
  readonly entiere?: true;
}

/**
 * A part of a page whose script is read only when it is drawn. One that cannot be read says so in its place
 * and is read again on demand; React's `lazy` would keep the failure until the whole page is loaded again.
 * @param nom tells it from the other parts
 */
export function differee<P extends object>(
  nom: string,
  lire: () => Promise<ComponentType<P>>,
  { attente = null, entiere }: Options = {},
): ComponentType<P> {
  const lecture = queryOptions<Partie<P>, ErreurApi>({
    queryKey: ['partie', nom],
    queryFn: async () => {
      const Composant = await lire().catch(() => {
        throw sansReponse();
      });
      return { Composant };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
  preludes.push((requetes) => requetes.prefetchQuery(lecture));
  return function Differee(proprietes) {
    const { data, isPending, error, refetch } = useQuery(lecture);
    if (data !== undefined) return <data.Composant {...proprietes} />;
    if (isPending) return attente;
    const Erreur = entiere ? ErreurPage : ErreurBloc;
    return <Erreur erreur={error} reessayer={refetch} />;
  };
}
