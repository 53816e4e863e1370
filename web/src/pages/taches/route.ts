import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireRecherche } from './recherche.ts';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/taches',
  validateSearch: lireRecherche,
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['referent', 'pilote', 'bailleur'], menu: { libelle: 'Mes tâches', rang: 10 } },
});
