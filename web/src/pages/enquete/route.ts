import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const enquete = createRoute({
  getParentRoute: () => racine,
  path: '/dossiers/$id/enquete',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['referent', 'pilote', 'partenaire'] },
});
