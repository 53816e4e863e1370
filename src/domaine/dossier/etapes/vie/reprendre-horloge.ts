import { enMillisecondes } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { reprogrammee } from '../../horloge.js';

/** Resumes the clock: every open task keeps the rungs it has not climbed, moved by the suspended time (R7.5). */
export const ReprendreHorloge = acteDossier({
  type: 'ReprendreHorloge',
  libelle: 'Reprendre l’horloge',
  roles: ['referent', 'pilote'],
  champs: {},
  admissible: ({ statut }) =>
    statut === 'suspendu' ? null : refuser('R0.7', 'L’horloge n’est pas suspendue.'),
  decider(etat, _commande, { charte, calendrier, survenuLe }) {
    const debut = etat.suspensions.at(-1)?.du;
    if (debut && survenuLe < debut) {
      return refuser('R0.7', 'L’horloge n’était pas encore suspendue à cette date.', 'invalide', 'survenuLe');
    }
    const repris = debut ? enMillisecondes(survenuLe) - enMillisecondes(debut) : 0;
    const horloge = { charte, calendrier, maintenant: survenuLe, repris };
    const taches = etat.taches
      .filter((t) => t.etat === 'a-faire')
      .map((t) => reprogrammee(etat, t, t.depart, horloge));
    return { evenements: [{ type: 'HorlogeReprise', donnees: { taches } }] };
  },
});
