import { AppliquerDecisionCommission } from './appliquer-decision-commission.js';
import { DonnerSuiteCommission } from './donner-suite-commission.js';
import { LibererRetenue } from './liberer-retenue.js';
import { RencontrerMenage } from './rencontrer-menage.js';

/** What commissions do in a dossier. */
export const ACTES_COMMISSIONS = {
  AppliquerDecisionCommission,
  LibererRetenue,
  DonnerSuiteCommission,
  RencontrerMenage,
};
