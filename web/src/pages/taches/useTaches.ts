import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../api/client.ts';
import { useListePaginee } from '../../commun/ListePaginee.tsx';
import type { Personne } from '../../session/session.ts';
import type { Tache } from './groupes.ts';
import type { Recherche } from './recherche.ts';

export const CLE_TACHES = ['taches'] as const;

/** A référent asks for its own by its id: `moi` also tells those of the households that nobody follows yet. */
const cible = ({ role, id }: Personne): string => (role === 'referent' ? id : 'moi');

const FILTRES = {
  libres: { etat: 'a-faire' },
  prises: { etat: 'prise' },
  revoir: { aRevoir: 'oui' },
} as const;

const pourQui = (personne: Personne, qui: Recherche['qui']) =>
  qui === 'moi' ? { pour: cible(personne) } : {};

/** How many wait, kind by kind. */
export function useGenres(personne: Personne, { qui }: Recherche) {
  const query = pourQui(personne, qui);
  return useQuery({
    queryKey: [...CLE_TACHES, 'genres', query],
    queryFn: ({ signal }) => lire(client.GET('/api/taches/genres', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The open tasks, page after page. */
export function useTaches(personne: Personne, { etape, code, qui, prise }: Recherche) {
  const filtres = {
    ...(etape === undefined ? {} : { etape }),
    ...(code === undefined ? {} : { code }),
    ...(prise === undefined ? {} : FILTRES[prise]),
    ...pourQui(personne, qui),
  };
  return useListePaginee<Tache>([...CLE_TACHES, filtres], (curseur, signal) =>
    lirePage(
      client.GET('/api/taches', {
        params: { query: { ...filtres, ...(curseur === undefined ? {} : { curseur }) } },
        signal,
      }),
    ),
  );
}
