import { acteDossier } from '../../acte-dossier.js';
import { enqueteAValider } from './a-valider.js';

/** The pilot's team validates the survey. Completes step 2 (R2.2). */
export const ValiderEnquete = acteDossier({
  type: 'ValiderEnquete',
  libelle: 'Valider l’enquête',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs: {},
  admissible: enqueteAValider,
  decider: () => ({ evenements: [{ type: 'EnqueteValidee', donnees: {} }] }),
});
