import { date } from '../../noyau/champs.js';
import { estRefus, refuser } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { aucuneConvention, CHAMP_CONVENTION, champConventionPour, conventionVisee } from './champs.js';
import { finDe } from './minoration.js';

const champs = { convention: CHAMP_CONVENTION, le: date('Dernier jour'), motif: MOTIF };

/** Ends a convention before its term; the rents it lowered are no longer lowered the day after (R0.24). */
export const TerminerConvention = acteOperation({
  type: 'TerminerConvention',
  libelle: 'Mettre fin à une convention de loyers minorés',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, convention: champConventionPour(etat) }),
  admissible: aucuneConvention,
  decider(etat, { convention, le, motif }) {
    const visee = conventionVisee(etat, convention);
    if (estRefus(visee)) return visee;
    if (le < visee.du)
      return refuser('R0.24', 'La convention n’avait pas commencé : retirez-la.', 'invalide', 'le');
    const fin = finDe(visee);
    if (fin !== null && le >= fin)
      return refuser('R0.24', 'La convention finit déjà avant ce jour.', 'invalide', 'le');
    const donnees = { convention: visee.id, libelle: visee.libelle, le, motif };
    return { evenements: [{ type: 'ConventionTerminee', donnees }] };
  },
});
