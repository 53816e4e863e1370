import { accord, mesure } from '../domaine/accompagnement/soutien.js';
import { acte, proposition, referent, type Recit } from '../domaine/soutien/gestes.js';
import { aujourdhui, etape4, surProcedure } from './gestes.js';

const decide = (decision: object): Recit =>
  surProcedure('AppliquerDecisionCommission', {
    ...{ commission: 'c-1', nature: 'cas-specifiques', seance: '2026-03-02', version: 1, demandee: true },
    ...decision,
  });
const RENFORCE = { decision: 'accompagnement-renforce' };

/** What a commission asks of people, and each way that it ends. */
export const COMMISSIONS: Readonly<Record<string, readonly Recit[]>> = {
  'suite donnée à la commission': [
    ...[...etape4, decide(RENFORCE)],
    acte(referent, 'DonnerSuiteCommission', { suite: 'Mesure demandée' }),
  ],
  'suite par une proposition': [...etape4, decide({ decision: 'nouvelle-proposition' }), proposition('l-1')],
  'suite par une mesure': [...etape4, accord(), decide(RENFORCE), mesure('2.4')],
  'ménage à rencontrer': [
    ...etape4,
    decide({ decision: 'ajournee', raison: 'menage-a-rencontrer', reexamenLe: '2026-06-01' }),
    aujourdhui('RencontrerMenage', 'le', { lieu: 'domicile', compteRendu: 'Préfère un rez-de-chaussée' }),
  ],
};
