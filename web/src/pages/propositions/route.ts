import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

export interface Recherche {
  /** Also those that are settled. */
  readonly toutes?: 'oui';
}

export const propositions = createRoute({
  getParentRoute: () => racine,
  path: '/propositions',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch: ({ toutes }: Record<string, unknown>): Recherche => (toutes === 'oui' ? { toutes } : {}),
  staticData: {
    roles: ['pilote', 'bailleur', 'reservataire', 'referent'],
    menu: { libelle: 'Propositions', rang: 42 },
  },
});
