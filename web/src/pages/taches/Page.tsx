import { Chargement } from '../../commun/Chargement.tsx';
import { differee } from '../../commun/differee.tsx';
import { usePersonne } from '../../session/useSession.ts';

const OPTIONS = { attente: <Chargement texte="Chargement des tâches…" />, entiere: true } as const;
const TachesReferent = differee(
  'taches-referent',
  () => import('./TachesReferent.tsx').then((m) => m.TachesReferent),
  OPTIONS,
);
const FileBailleur = differee(
  'file-bailleur',
  () => import('./bailleur/FileBailleur.tsx').then((m) => m.FileBailleur),
  OPTIONS,
);

/** What waits for this person, drawn for its role. */
export function Page() {
  const { role } = usePersonne();
  return role === 'bailleur' ? <FileBailleur /> : <TachesReferent />;
}
