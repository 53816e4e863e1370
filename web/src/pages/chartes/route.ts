import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

const roles = ['pilote', 'administrateur'] as const;

export const chartes = createRoute({
  getParentRoute: () => racine,
  path: '/chartes',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles, menu: { libelle: 'Charte', rang: 65 } },
});

export const charte = createRoute({
  getParentRoute: () => racine,
  path: '/chartes/$id',
  component: paresseuse(() => import('./PageCharte.tsx')),
  staticData: { roles },
});
