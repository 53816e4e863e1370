import { client, lirePage } from '../../api/client.ts';
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

/** The open tasks, page after page. */
export function useTaches(personne: Personne, { etape, qui, prise }: Recherche) {
  const filtres = {
    ...(etape === undefined ? {} : { etape }),
    ...(prise === undefined ? {} : FILTRES[prise]),
    ...(qui === 'moi' ? { pour: cible(personne) } : {}),
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
