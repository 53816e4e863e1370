import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const administration = createRoute({
  getParentRoute: () => racine,
  path: '/administration',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['administrateur', 'pilote'], menu: { libelle: 'Administration', rang: 80 } },
});

export const courriels = createRoute({
  getParentRoute: () => racine,
  path: '/administration/courriels',
  component: paresseuse(() => import('./PageCourriels.tsx')),
  staticData: { roles: ['administrateur'] },
});
