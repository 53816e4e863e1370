import { lazy, Suspense } from 'react';
import { Chargement } from '../../commun/Chargement.tsx';
import { usePersonne } from '../../session/useSession.ts';

const TachesReferent = lazy(() =>
  import('./TachesReferent.tsx').then((m) => ({ default: m.TachesReferent })),
);
const FileBailleur = lazy(() =>
  import('./bailleur/FileBailleur.tsx').then((m) => ({ default: m.FileBailleur })),
);

/** What waits for this person, drawn for its role. */
export function Page() {
  const { role } = usePersonne();
  return (
    <Suspense fallback={<Chargement texte="Chargement des tâches…" />}>
      {role === 'bailleur' ? <FileBailleur /> : <TachesReferent />}
    </Suspense>
  );
}
