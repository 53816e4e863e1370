import { AppliquerDecisionCommission } from './appliquer-decision-commission.js';
import { LibererRetenue } from './liberer-retenue.js';

/** What commissions do in a dossier. */
export const ACTES_COMMISSIONS = { AppliquerDecisionCommission, LibererRetenue };
