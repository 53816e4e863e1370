import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export const accessibilite = createRoute({
  getParentRoute: () => racine,
  path: '/accessibilite',
  component: paresseuse(() => import('./Accessibilite.tsx')),
  staticData: { publique: true },
});

export const mentionsLegales = createRoute({
  getParentRoute: () => racine,
  path: '/mentions-legales',
  component: paresseuse(() => import('./MentionsLegales.tsx')),
  staticData: { publique: true },
});

export const donneesPersonnelles = createRoute({
  getParentRoute: () => racine,
  path: '/donnees-personnelles',
  component: paresseuse(() => import('./DonneesPersonnelles.tsx')),
  staticData: { publique: true },
});
