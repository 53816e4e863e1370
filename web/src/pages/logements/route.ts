import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import type { Role } from '../../session/session.ts';
import { lireFiltres } from './filtres.ts';

const LECTEURS: readonly Role[] = ['bailleur', 'pilote', 'referent', 'partenaire', 'reservataire'];

export const logements = createRoute({
  getParentRoute: () => racine,
  path: '/logements',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: lireFiltres,
  staticData: { roles: LECTEURS, menu: { libelle: 'Logements', rang: 40 } },
});

export const logement = createRoute({
  getParentRoute: () => racine,
  path: '/logements/$id',
  component: paresseuse(() => import('./PageLogement.tsx')),
  staticData: { roles: LECTEURS },
});
