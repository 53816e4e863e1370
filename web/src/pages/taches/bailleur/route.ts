import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../../application/racine.tsx';

/** Where a bailleur answers for one dossier. */
export const reponseBailleur = createRoute({
  getParentRoute: () => racine,
  path: '/taches/$dossier',
  component: paresseuse(() => import('./PageReponse.tsx')),
  staticData: { roles: ['bailleur'] },
});
