import type { PlanchersDe } from '../../plancher.js';
import type { FaitsCommission } from './evenements.js';
import { suiteAttendue } from './suites.js';

/** What is done of a decision follows the session that took it, whenever it was recorded (R4.238). */
export const PLANCHERS_COMMISSION: PlanchersDe<FaitsCommission> = {
  SuiteCommissionDonnee: (etat) => {
    const attendue = suiteAttendue(etat);
    return [attendue && { le: attendue.seance, regle: 'R4.238', nom: 'la séance qui a décidé' }];
  },
};
