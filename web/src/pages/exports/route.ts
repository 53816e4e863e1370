import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const listesARemettre = createRoute({
  getParentRoute: () => racine,
  path: '/exports',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['pilote', 'lecteur'], menu: { libelle: 'Exports', rang: 59 } },
});
