import { date, facultatif } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, dits, MOTIF } from '../acte-operation.js';
import { CHAMP_ACTION, actionVisee, aucuneAction, champActionPour } from './action-visee.js';
import { CHAMP_NATURE, CHAMP_NATURE_OFFERTE, CHAMPS_ACTION, citationsAdmises, jourAdmis } from './champs.js';
import { champsActionPour } from './enregistrer-action-concertation.js';

const champs = {
  action: CHAMP_ACTION,
  motif: MOTIF,
  nature: facultatif(CHAMP_NATURE),
  le: facultatif(date('Date')),
  ...CHAMPS_ACTION,
};

/** Corrects what was said of an action: what is given replaces, the rest stays (R1.10, R0.5). */
export const CorrigerActionConcertation = acteOperation({
  type: 'CorrigerActionConcertation',
  libelle: 'Corriger une action de concertation',
  etape: 'concertation',
  roles: ['pilote', 'referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({
    action: champActionPour(etat, contexte),
    motif: MOTIF,
    nature: facultatif(CHAMP_NATURE_OFFERTE),
    le: champs.le,
    ...champsActionPour(etat),
  }),
  admissible: aucuneAction,
  decider(etat, { action, motif, ...change }, contexte) {
    const visee = actionVisee(etat, action, contexte);
    if (estRefus(visee)) return visee;
    const corrige = dits(change);
    if (Object.keys(corrige).length === 0)
      return refuser('R0.5', 'Dites ce qui est à corriger.', 'invalide', 'nature');
    const refus = jourAdmis(etat, corrige.le ?? visee.le, contexte) ?? citationsAdmises(etat, corrige);
    if (refus) return refus;
    const donnees = { action: visee.id, motif, ...corrige };
    return { evenements: [{ type: 'ActionConcertationCorrigee', donnees }] };
  },
});
