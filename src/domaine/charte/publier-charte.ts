import { estRefus, refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { controler } from './lire-contenu.js';

/** Publishes a version: from then on it never changes (R7.2). Its content is checked once more: a draft may be older than a rule (R0.34). */
export const PublierCharte = acteCharte({
  type: 'PublierCharte',
  libelle: 'Publier la version de la charte',
  roles: ['pilote', 'administrateur'],
  champs: {},
  admissible({ contenu, publiee }) {
    if (!contenu) return refuser('R7.2', 'Cette version n’est pas préparée.');
    return publiee ? refuser('R7.2', 'Cette version est déjà publiée.') : null;
  },
  decider({ contenu }) {
    const lue = controler(contenu);
    return estRefus(lue) ? lue : { evenements: [{ type: 'ChartePubliee', donnees: {} }] };
  },
});
