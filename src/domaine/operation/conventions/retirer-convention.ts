import { estRefus } from '../../noyau/refus.js';
import { acteOperation, MOTIF } from '../acte-operation.js';
import { aucuneConvention, CHAMP_CONVENTION, champConventionPour, conventionVisee } from './champs.js';

const champs = { convention: CHAMP_CONVENTION, motif: MOTIF };

/** Withdraws a convention recorded by mistake, as if it had never been (R0.24, R0.5). */
export const RetirerConvention = acteOperation({
  type: 'RetirerConvention',
  libelle: 'Retirer une convention saisie par erreur',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, convention: champConventionPour(etat) }),
  admissible: aucuneConvention,
  decider(etat, { convention, motif }) {
    const visee = conventionVisee(etat, convention);
    if (estRefus(visee)) return visee;
    const donnees = { convention: visee.id, libelle: visee.libelle, motif };
    return { evenements: [{ type: 'ConventionRetiree', donnees }] };
  },
});
