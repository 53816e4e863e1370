import { AppliquerDecisionCommission } from './appliquer-decision-commission.js';

/** What commissions do in a dossier. */
export const ACTES_COMMISSIONS = { AppliquerDecisionCommission };
