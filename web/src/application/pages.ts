import { route as accueil } from '../pages/accueil/route.ts';
import { actes, ouvertures } from '../pages/acte/routes.ts';
import { route as tableau } from '../pages/tableau/route.ts';
import { accessibilite, donneesPersonnelles, mentionsLegales } from '../pages/legales/route.ts';

/** Every page of the application: one folder each, which exports its route. */
export const pages = [
  accueil,
  accessibilite,
  mentionsLegales,
  donneesPersonnelles,
  ...actes,
  ...ouvertures,
  tableau,
] as const;
