import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireRecherche } from './recherche.ts';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/dossiers/$id',
  validateSearch: lireRecherche,
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'] },
});
