import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

/** `?commission=` : the agenda to assign; without it, everybody who waits. */
const validateSearch = ({ commission }: Record<string, unknown>): { commission?: string } =>
  typeof commission === 'string' && commission !== '' ? { commission } : {};

export const rapprochement = createRoute({
  getParentRoute: () => racine,
  path: '/rapprochement',
  component: paresseuse(() => import('./Page.tsx')),
  validateSearch,
  staticData: { roles: ['pilote'], menu: { libelle: 'Rapprochement', rang: 55 } },
});
