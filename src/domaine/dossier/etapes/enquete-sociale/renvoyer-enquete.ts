import { note } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteAValider } from './a-valider.js';

/** Sends the survey back with remarks: it is to be done again (R2.3). */
export const RenvoyerEnquete = acteDossier({
  type: 'RenvoyerEnquete',
  libelle: 'Renvoyer l’enquête',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs: { remarques: note('Remarques', { aide: 'Ce qu’il faut compléter ou corriger' }) },
  admissible: enqueteAValider,
  decider: (_etat, personnel) => ({ evenements: [{ type: 'EnqueteRenvoyee', donnees: {}, personnel }] }),
});
