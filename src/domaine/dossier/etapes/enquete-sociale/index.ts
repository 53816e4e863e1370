import { ConsulterRestreint } from './consulter-restreint.js';
import { RealiserEnquete } from './realiser-enquete.js';
import { RenvoyerEnquete } from './renvoyer-enquete.js';
import { TerminerEnquete } from './terminer-enquete.js';
import { ValiderEnquete } from './valider-enquete.js';

export const ACTES_ENQUETE_SOCIALE = {
  RealiserEnquete,
  TerminerEnquete,
  RenvoyerEnquete,
  ValiderEnquete,
  ConsulterRestreint,
};
