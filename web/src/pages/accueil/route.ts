import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { publique: true },
});
