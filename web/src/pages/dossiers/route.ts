import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireRecherche } from './recherche.ts';

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/dossiers',
  validateSearch: lireRecherche,
  component: paresseuse(() => import('./Page.tsx')),
  staticData: {
    roles: ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'],
    menu: { libelle: 'Dossiers', rang: 20 },
  },
});
