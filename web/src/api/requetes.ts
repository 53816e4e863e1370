import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type ErreurApi, estPassagere, estSessionExpiree } from './probleme.ts';

const FRAICHEUR_MS = 5_000;
const ESSAIS = 2;
/** What was read in a day of work stays readable without network. */
const GARDE_MS = 12 * 60 * 60_000;

/** One cache of the answers of the API; `surExpiration` is told of every answer 401. */
export function creerRequetes(surExpiration: (requetes: QueryClient) => void): QueryClient {
  const surErreur = (erreur: unknown): void => {
    if (estSessionExpiree(erreur)) surExpiration(requetes);
  };
  const requetes: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: surErreur }),
    mutationCache: new MutationCache({ onError: surErreur }),
    defaultOptions: {
      queries: {
        staleTime: FRAICHEUR_MS,
        gcTime: GARDE_MS,
        retry: (echecs, erreur) => echecs < ESSAIS && estPassagere(erreur),
        // A request is always tried: the banner says that the network is lost, a page never waits in silence.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return requetes;
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ErreurApi;
  }
}
