import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

/** A file of offers: a bailleur's own, or any bailleur's by a pilot. */
export const offres = createRoute({
  getParentRoute: () => racine,
  path: '/imports/logements',
  component: paresseuse(() => import('./PageOffres.tsx')),
  staticData: { roles: ['pilote', 'bailleur'] },
});

export const route = createRoute({
  getParentRoute: () => racine,
  path: '/imports',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['pilote', 'referent'], menu: { libelle: 'Imports', rang: 70 } },
});
