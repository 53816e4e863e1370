import { LibererLogementOrigine } from './liberer-logement-origine.js';
import { RealiserDemenagement } from './realiser-demenagement.js';
import { SignerBail } from './signer-bail.js';

export const ACTES_DEMENAGEMENT = { SignerBail, RealiserDemenagement, LibererLogementOrigine };
