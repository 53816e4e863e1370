import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import type { Role } from '../../session/session.ts';
import { lireRecherche } from './recherche.ts';

const LECTEURS: readonly Role[] = ['partenaire', 'referent', 'pilote'];

export const mesures = createRoute({
  getParentRoute: () => racine,
  path: '/mesures',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: lireRecherche,
  staticData: { roles: LECTEURS, menu: { libelle: 'Mesures', rang: 58 } },
});

export const catalogue = createRoute({
  getParentRoute: () => racine,
  path: '/mesures/catalogue/$version',
  component: paresseuse(() => import('./PageCatalogue.tsx')),
  staticData: { roles: [...LECTEURS, 'administrateur', 'lecteur', 'reservataire', 'bailleur'] },
});
