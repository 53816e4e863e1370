import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import type { Role } from '../../session/session.ts';
import { lireFiltre } from './filtre.ts';

const LECTEURS: readonly Role[] = ['pilote', 'administrateur'];

export const organisations = createRoute({
  getParentRoute: () => racine,
  path: '/organisations',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: lireFiltre,
  staticData: { roles: LECTEURS, menu: { libelle: 'Organisations', rang: 60 } },
});

export const organisation = createRoute({
  getParentRoute: () => racine,
  path: '/organisations/$id',
  component: paresseuse(() => import('./PageOrganisation.tsx')),
  staticData: { roles: LECTEURS },
});
