import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';
import { lireFiltres } from './natures.ts';

const roles = ['pilote', 'referent', 'reservataire', 'bailleur', 'partenaire'] as const;

export const commissions = createRoute({
  getParentRoute: () => racine,
  path: '/commissions',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: lireFiltres,
  staticData: { roles, menu: { libelle: 'Commissions', rang: 57 } },
});

export const commission = createRoute({
  getParentRoute: () => racine,
  path: '/commissions/$id',
  component: paresseuse(() => import('./PageCommission.tsx')),
  staticData: { roles },
});
