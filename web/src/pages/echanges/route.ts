import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const echanges = createRoute({
  getParentRoute: () => racine,
  path: '/echanges',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['referent', 'pilote'], menu: { libelle: 'Échanges', rang: 57 } },
});
