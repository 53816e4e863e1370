import { createRoute } from '@tanstack/react-router';
import { paresseuse, racine } from '../../application/racine.tsx';

/** Known values of a form may come in the address (`?fait=bail`): references and choices only, nothing personal. */
const validateSearch = (recherche: Record<string, unknown>): Record<string, unknown> => recherche;
const commun = { getParentRoute: () => racine, validateSearch };
const acte = { ...commun, component: paresseuse(() => import('./PageActe.tsx')) };
const ouverture = { ...commun, component: paresseuse(() => import('./PageOuverture.tsx')) };

/** The form of an act, on whatever it is done. */
export const actes = [
  createRoute({ ...acte, path: '/dossiers/$id/actes/$acte' }),
  createRoute({ ...acte, path: '/operations/$code/actes/$acte' }),
  createRoute({ ...acte, path: '/logements/$id/actes/$acte' }),
  createRoute({ ...acte, path: '/commissions/$id/actes/$acte' }),
  createRoute({ ...acte, path: '/organisations/$id/actes/$acte' }),
  createRoute({ ...acte, path: '/chartes/$id/actes/$acte' }),
  createRoute({ ...acte, path: '/referents/$id/actes/$acte' }),
] as const;

/** The form that opens one of them. */
export const ouvertures = [
  createRoute({ ...ouverture, path: '/dossiers/nouveau', staticData: { roles: ['pilote', 'referent'] } }),
  createRoute({ ...ouverture, path: '/operations/nouvelle', staticData: { roles: ['pilote'] } }),
  createRoute({ ...ouverture, path: '/logements/nouveau', staticData: { roles: ['bailleur', 'pilote'] } }),
  createRoute({ ...ouverture, path: '/commissions/nouvelle', staticData: { roles: ['pilote'] } }),
  createRoute({
    ...ouverture,
    path: '/organisations/nouvelle',
    staticData: { roles: ['pilote', 'administrateur'] },
  }),
] as const;
