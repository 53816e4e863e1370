import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const referents = createRoute({
  getParentRoute: () => racine,
  path: '/referents',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles: ['pilote'], menu: { libelle: 'Référents', rang: 32 } },
});

export const referent = createRoute({
  getParentRoute: () => racine,
  path: '/referents/$id',
  component: paresseuse(() => import('./PageReferent.tsx')),
  staticData: { roles: ['pilote', 'referent'] },
});

export const portefeuille = createRoute({
  getParentRoute: () => racine,
  path: '/portefeuille',
  component: paresseuse(() => import('./PagePortefeuille.tsx')),
  staticData: { roles: ['referent'], menu: { libelle: 'Mon portefeuille', rang: 15 } },
});

export const passation = createRoute({
  getParentRoute: () => racine,
  path: '/referents/$id/passation',
  component: paresseuse(() => import('./passation/Page.tsx')),
  staticData: { roles: ['pilote'] },
});

export const suiviPassation = createRoute({
  getParentRoute: () => racine,
  path: '/referents/$id/passations/$passation',
  component: paresseuse(() => import('./passation/PageSuivi.tsx')),
  staticData: { roles: ['pilote'] },
});
