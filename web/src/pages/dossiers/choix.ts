import { useQuery } from '@tanstack/react-query';
import { rechercher } from '../../formulaires/references.ts';
import { usePersonne } from '../../session/useSession.ts';
import { TOUS } from './recherche.ts';

const FRAICHEUR_MS = 60_000;

interface Choix {
  readonly value: string;
  readonly label: string;
}

/** The communes of the operations; the one that the address names stays a choice. */
export function communesDe(operations: readonly { readonly communes: readonly string[] }[], posee?: string) {
  const toutes = [...operations.flatMap((o) => o.communes), ...(posee === undefined ? [] : [posee])];
  return [...new Set(toutes)].sort((a, b) => a.localeCompare(b, 'fr'));
}

/** Whose dossiers: everybody's, one's own, or those of one référent. */
export function useReferents(pose: string | undefined): Choix[] {
  const { role, id } = usePersonne();
  const { data: connus = [] } = useQuery({
    queryKey: ['references', 'personne', 'referents'],
    queryFn: ({ signal }) => rechercher('personne', '', 'referent', signal),
    enabled: role === 'pilote' || role === 'referent',
    staleTime: FRAICHEUR_MS,
  });
  const autres = connus.filter((r) => r.id !== id).map((r) => ({ value: r.id, label: r.libelle }));
  const fixes = [
    ...(role === 'referent' ? [{ value: 'moi', label: 'Moi' }] : []),
    { value: TOUS, label: 'Tous' },
  ];
  const inconnu = pose !== undefined && ![...fixes, ...autres].some((c) => c.value === pose);
  return [...fixes, ...autres, ...(inconnu ? [{ value: pose, label: 'Un référent choisi' }] : [])];
}
