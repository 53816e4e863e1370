import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ErreurApi } from '../api/probleme.ts';
import {
  CLE_SESSION,
  entrer,
  lireSession,
  sortir,
  type EntreeDemonstration,
  type Personne,
  type Session,
} from './session.ts';

const RELECTURE_MS = 60_000;

/** Who is signed in, in this tab. `chargement` until the server has answered once. */
export function useSession() {
  const requetes = useQueryClient();
  const { data, isPending, error, refetch } = useQuery<Session, ErreurApi>({
    queryKey: CLE_SESSION,
    queryFn: () => lireSession(requetes),
    staleTime: RELECTURE_MS,
    refetchOnWindowFocus: 'always',
  });
  return {
    personne: data?.personne ?? null,
    demonstration: data?.demonstration ?? false,
    expiree: data?.expiree ?? false,
    chargement: isPending,
    erreur: data === undefined ? error : null,
    relire: refetch,
  };
}

/** The person signed in, for pages that the frame shows only to one. */
export function usePersonne(): Personne {
  const { personne } = useSession();
  if (personne === null) throw new Error('Personne n’est entré dans cet onglet.');
  return personne;
}

/** Enters as a demonstration role. */
export function useEntrer() {
  const requetes = useQueryClient();
  return useMutation<Session, ErreurApi, EntreeDemonstration>({
    mutationFn: (entree) => entrer(requetes, entree),
  });
}

export function useSortir() {
  const requetes = useQueryClient();
  return useMutation<void, ErreurApi>({ mutationFn: () => sortir(requetes) });
}
