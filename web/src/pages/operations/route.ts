import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

const roles = ['pilote', 'referent', 'partenaire', 'reservataire'] as const;

export const operations = createRoute({
  getParentRoute: () => racine,
  path: '/operations',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles, menu: { libelle: 'Opérations', rang: 50 } },
});

export const operation = createRoute({
  getParentRoute: () => racine,
  path: '/operations/$code',
  validateSearch: (recherche: Record<string, unknown>): { onglet?: string } =>
    typeof recherche['onglet'] === 'string' ? { onglet: recherche['onglet'] } : {},
  component: paresseuse(() => import('./PageOperation.tsx')),
  staticData: { roles },
});

/** Those who inform households: each its own, or those it is mandated for. */
export const informer = createRoute({
  getParentRoute: () => racine,
  path: '/operations/$code/informer',
  component: paresseuse(() => import('./informer/PageInformer.tsx')),
  staticData: { roles: ['referent', 'partenaire'] },
});

/** How far an information of several households is. */
export const suiviInformation = createRoute({
  getParentRoute: () => racine,
  path: '/operations/$code/informations/$information',
  component: paresseuse(() => import('./informer/PageSuivi.tsx')),
  staticData: { roles: ['pilote', 'referent', 'partenaire'] },
});
