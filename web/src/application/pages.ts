import { route as accueil } from '../pages/accueil/route.ts';
import { accessibilite, donneesPersonnelles, mentionsLegales } from '../pages/legales/route.ts';

/** Every page of the application: one folder each, which exports its route. */
export const pages = [accueil, accessibilite, mentionsLegales, donneesPersonnelles] as const;
