import { PublierLogement } from './publier-logement.js';
import { RetirerLogement } from './retirer-logement.js';

/** Every act of a dwelling, by type. */
export const ACTES_LOGEMENT = { PublierLogement, RetirerLogement };
