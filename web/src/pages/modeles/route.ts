import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireFiltres } from './lectures.ts';

const roles = ['pilote', 'administrateur'] as const;

export const modeles = createRoute({
  getParentRoute: () => racine,
  path: '/modeles',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles, menu: { libelle: 'Modèles de documents', rang: 67 } },
});

export const modele = createRoute({
  getParentRoute: () => racine,
  path: '/modeles/$nom',
  component: paresseuse(() => import('./PageModele.tsx')),
  validateSearch: lireFiltres,
  staticData: { roles },
});
