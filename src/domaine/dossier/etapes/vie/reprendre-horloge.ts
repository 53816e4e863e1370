import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { repousser } from './temps-suspendu.js';

/** Resumes the clock: every open task keeps the rungs it has not climbed, moved by the suspended time (R7.5). */
export const ReprendreHorloge = acteDossier({
  type: 'ReprendreHorloge',
  libelle: 'Reprendre l’horloge',
  roles: ['referent', 'pilote'],
  champs: {},
  admissible: ({ statut }) =>
    statut === 'suspendu' ? null : refuser('R0.7', 'L’horloge n’est pas suspendue.'),
  decider(etat, _commande, contexte) {
    const { survenuLe } = contexte;
    const debut = etat.suspensions.at(-1)?.du;
    if (debut && survenuLe < debut) {
      return refuser('R0.7', 'L’horloge n’était pas encore suspendue à cette date.', 'invalide', 'survenuLe');
    }
    const donnees = repousser(etat, debut, survenuLe, contexte);
    return { evenements: [{ type: 'HorlogeReprise', donnees }] };
  },
});
