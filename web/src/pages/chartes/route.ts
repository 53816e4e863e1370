import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

const roles = ['pilote', 'administrateur'] as const;
const commun = { getParentRoute: () => racine, staticData: { roles } };
const pilote = { getParentRoute: () => racine, staticData: { roles: ['pilote'] } } as const;

export const chartes = createRoute({
  getParentRoute: () => racine,
  path: '/chartes',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles, menu: { libelle: 'Charte', rang: 65 } },
});

export const charte = createRoute({
  ...commun,
  path: '/chartes/$id',
  component: paresseuse(() => import('./PageCharte.tsx')),
});

/** `depuis`: the version that one starts from. */
export const preparerCharte = createRoute({
  ...commun,
  path: '/chartes/preparer',
  validateSearch: (recherche: Record<string, unknown>): { depuis?: string } =>
    typeof recherche['depuis'] === 'string' ? { depuis: recherche['depuis'] } : {},
  component: paresseuse(() => import('./preparer/Page.tsx')),
});

export const partiesCharte = createRoute({
  ...commun,
  path: '/chartes/$id/parties',
  component: paresseuse(() => import('./parties/Page.tsx')),
});

export const partieCharte = createRoute({
  ...commun,
  path: '/chartes/$id/parties/$partie',
  component: paresseuse(() => import('./parties/PagePartie.tsx')),
});

export const essaiCharte = createRoute({
  ...pilote,
  path: '/chartes/$id/essai',
  component: paresseuse(() => import('./essai/Page.tsx')),
});

export const migrationCharte = createRoute({
  ...pilote,
  path: '/chartes/$id/migrations/$migration',
  component: paresseuse(() => import('./migration/Page.tsx')),
});
