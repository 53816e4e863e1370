import { jourDuFait } from '../noyau/champs.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser } from '../noyau/refus.js';
import { acteSeance, TENUE } from './acte-commission.js';
import { aDecider, aRectifier } from './etat.js';

/** The president signs the minutes; a decision corrected since makes them due again (R4.49). */
export const ApprouverProcesVerbal = acteSeance({
  type: 'ApprouverProcesVerbal',
  libelle: 'Approuver le procès-verbal',
  attend: TENUE,
  champs: { le: jourDuFait('Signé par la présidence le') },
  admissible(etat) {
    if (etat.nature !== 'caleol' && etat.seance?.quorum.atteint && aDecider(etat).length > 0)
      return refuser('R4.49', 'Des dossiers attendent leur décision : rendez-la, ou ajournez-les.');
    return etat.procesVerbal && !aRectifier(etat)
      ? refuser('R4.49', 'Le procès-verbal est déjà approuvé.')
      : null;
  },
  decider(etat, { le }, contexte) {
    const futur = pasEncore(le, contexte, 'le');
    if (futur) return futur;
    return le < etat.le
      ? refuser('R4.49', 'Le procès-verbal suit la séance.', 'invalide', 'le')
      : { evenements: [{ type: 'ProcesVerbalApprouve', donnees: { le } }] };
  },
});
