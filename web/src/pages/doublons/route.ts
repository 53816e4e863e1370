import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const doublons = createRoute({
  getParentRoute: () => racine,
  path: '/doublons',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['pilote', 'referent'], menu: { libelle: 'Doublons', rang: 63 } },
});
