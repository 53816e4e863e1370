import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/imports',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['pilote', 'referent'], menu: { libelle: 'Imports', rang: 70 } },
});
