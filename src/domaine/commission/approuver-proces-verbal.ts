import { facultatif, jourDuFait, ouiNon, type Champs } from '../noyau/champs.js';
import { pasEncore } from '../noyau/pas-encore.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { acteSeance, TENUE } from './acte-commission.js';
import { aDecider, aRectifier, type EtatCommission } from './etat.js';

const LE = jourDuFait('Signé par la présidence le');
const MALGRE = facultatif(
  ouiNon('Approuver malgré des décisions que leurs dossiers refusent', {
    aide: 'Sinon, corrigez-les ou relancez-les d’abord : l’ordre du jour dit pourquoi chacune est refusée',
  }),
);
const nonAppliquees = ({ lignes }: EtatCommission): number =>
  lignes.filter(({ application }) => application?.etat === 'refusee').length;

/** R4.241: minutes do not say in silence « Favorable » of what no dossier could take. */
function appliqueesOuDites(etat: EtatCommission, malgre = false): Refus | null {
  const n = nonAppliquees(etat);
  if (n === 0 || malgre) return null;
  const dites =
    n > 1 ? `${n} décisions sont refusées par leurs dossiers` : 'Une décision est refusée par son dossier';
  return refuser(
    'R4.241',
    `${dites} : corrigez, relancez, ou dites que le procès-verbal est approuvé malgré cela.`,
    'conflit',
    'malgreNonAppliquees',
  );
}

/** The president signs the minutes; a decision corrected since makes them due again (R4.49, R4.241). */
export const ApprouverProcesVerbal = acteSeance({
  type: 'ApprouverProcesVerbal',
  libelle: 'Approuver le procès-verbal',
  attend: TENUE,
  champs: { le: LE, malgreNonAppliquees: MALGRE },
  champsPour: (etat): Champs =>
    nonAppliquees(etat) > 0 ? { le: LE, malgreNonAppliquees: MALGRE } : { le: LE },
  admissible(etat) {
    if (etat.nature !== 'caleol' && etat.seance?.quorum.atteint && aDecider(etat).length > 0)
      return refuser('R4.49', 'Des dossiers attendent leur décision : rendez-la, ou ajournez-les.');
    return etat.procesVerbal && !aRectifier(etat)
      ? refuser('R4.49', 'Le procès-verbal est déjà approuvé.')
      : null;
  },
  decider(etat, { le, malgreNonAppliquees }, contexte) {
    const refus = pasEncore(le, contexte, 'le') ?? appliqueesOuDites(etat, malgreNonAppliquees);
    if (refus) return refus;
    return le < etat.le
      ? refuser('R4.49', 'Le procès-verbal suit la séance.', 'invalide', 'le')
      : { evenements: [{ type: 'ProcesVerbalApprouve', donnees: { le } }] };
  },
});
