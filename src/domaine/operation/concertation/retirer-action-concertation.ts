import { estRefus } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { CHAMP_ACTION, actionVisee, aucuneAction, champActionPour } from './action-visee.js';

const champs = { action: CHAMP_ACTION, motif: MOTIF };

/** Withdraws an action recorded by mistake (R1.10, R0.5); the households that it informed stay informed, and it is said (R1.33). */
export const RetirerActionConcertation = acteOperation({
  type: 'RetirerActionConcertation',
  libelle: 'Retirer une action de concertation',
  etape: 'concertation',
  roles: ['pilote', 'referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({ ...champs, action: champActionPour(etat, contexte) }),
  lit: ({ action }, { informations }) => ({
    informesPar: informations.filter((i) => i.action === action).map((i) => i.id),
  }),
  admissible: aucuneAction,
  decider(etat, { action, motif }, contexte) {
    const visee = actionVisee(etat, action, contexte);
    if (estRefus(visee)) return visee;
    const informes = contexte.lus.informesPar?.length ?? 0;
    const donnees = { action: visee.id, motif, ...(informes > 0 ? { informes } : {}) };
    return { evenements: [{ type: 'ActionConcertationRetiree', donnees }] };
  },
});
