import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui } from './conditions.js';
import { parDecision } from './etat.js';

const POURQUOI = {
  reserve: 'Ce logement est retenu pour un ménage : déclinez d’abord la proposition.',
  decide:
    'Une commission a retenu ce logement pour un ménage : le référent ou le pilote libère d’abord cette retenue.',
  attribue: 'Ce logement est attribué à un ménage.',
  retire: 'Ce logement est déjà retiré.',
} as const;

/** Takes a dwelling out of the guichet unique; a held one stays (R4.10). */
export const RetirerLogement = acteLogement({
  type: 'RetirerLogement',
  libelle: 'Retirer le logement',
  roles: ['bailleur', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Sans nom de personne' }) },
  admissible(etat, contexte) {
    const { statut } = etat;
    const refus = aQui(etat, contexte);
    if (refus || statut === 'disponible' || statut === 'expire') return refus;
    return refuser('R4.10', POURQUOI[parDecision(etat) ? 'decide' : statut]);
  },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'LogementRetire', donnees }] }),
});
