import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';

const POURQUOI = {
  reserve: 'Ce logement est retenu pour un ménage : déclinez d’abord la proposition.',
  attribue: 'Ce logement est attribué à un ménage.',
  retire: 'Ce logement est déjà retiré.',
} as const;

/** Takes a dwelling out of the guichet unique; a held one stays (R4.10). */
export const RetirerLogement = acteLogement({
  type: 'RetirerLogement',
  libelle: 'Retirer le logement',
  roles: ['bailleur', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Sans nom de personne' }) },
  admissible({ bailleur, statut }, { acteur }) {
    if (acteur.type === 'personne' && acteur.role === 'bailleur' && acteur.organisation !== bailleur) {
      return refuser('R0.6', 'Ce logement est d’un autre bailleur.', 'interdit');
    }
    return statut === 'disponible' ? null : refuser('R4.10', POURQUOI[statut]);
  },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'LogementRetire', donnees }] }),
});
