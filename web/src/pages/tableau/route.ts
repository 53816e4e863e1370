import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireFiltres } from './filtres.ts';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/tableau',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: lireFiltres,
  staticData: { roles: ['pilote'], menu: { libelle: 'Tableau de bord', rang: 10 } },
});
