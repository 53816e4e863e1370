import { ConvoquerCommission } from './convoquer-commission.js';
import { InscrireDossier } from './inscrire-dossier.js';
import { RendreDecisions } from './rendre-decisions.js';

/** Every act of a commission, by type. */
export const ACTES_COMMISSION = { ConvoquerCommission, InscrireDossier, RendreDecisions };
