import { RealiserEnquete } from './realiser-enquete.js';
import { RenvoyerEnquete } from './renvoyer-enquete.js';
import { ValiderEnquete } from './valider-enquete.js';

export const ACTES_ENQUETE_SOCIALE = { RealiserEnquete, RenvoyerEnquete, ValiderEnquete };
