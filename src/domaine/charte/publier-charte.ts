import { refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';

/** Publishes a version: from then on it never changes (R7.2). */
export const PublierCharte = acteCharte({
  type: 'PublierCharte',
  libelle: 'Publier la version de la charte',
  roles: ['pilote', 'administrateur'],
  champs: {},
  admissible({ contenu, publiee }) {
    if (!contenu) return refuser('R7.2', 'Cette version n’est pas préparée.');
    return publiee ? refuser('R7.2', 'Cette version est déjà publiée.') : null;
  },
  decider: () => ({ evenements: [{ type: 'ChartePubliee', donnees: {} }] }),
});
