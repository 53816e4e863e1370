import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** The household is found again: its journey goes on where it was (R6.10). */
export const RetrouverMenage = acteDossier({
  type: 'RetrouverMenage',
  libelle: 'Constater que le ménage est retrouvé',
  roles: ['referent', 'pilote', 'partenaire'],
  champs: { circonstances: note('Comment') },
  admissible: ({ suivi }) => (suivi.recherche ? null : refuser('R6.10', 'Ce ménage n’est pas recherché.')),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'MenageRetrouve', donnees: {}, personnel }] }),
});
