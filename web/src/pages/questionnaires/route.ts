import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

const roles = ['pilote', 'administrateur'] as const;

export const questionnaires = createRoute({
  getParentRoute: () => racine,
  path: '/questionnaires',
  component: paresseuse(() => import('./Page.tsx')),
  staticData: { roles },
});

export const nouveauQuestionnaire = createRoute({
  getParentRoute: () => racine,
  path: '/questionnaires/nouvelle',
  component: paresseuse(() => import('./PagePublication.tsx')),
  staticData: { roles },
});

export const questionnaire = createRoute({
  getParentRoute: () => racine,
  path: '/questionnaires/$version',
  component: paresseuse(() => import('./PageVersion.tsx')),
  staticData: { roles },
});
