import { estRefus, refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { differences } from './differences.js';
import { lireContenu } from './lire-contenu.js';
import { CHAMP_CONTENU } from './preparer-charte.js';

/** Changes a draft; once published, a version never changes (R10.2). */
export const ModifierCharte = acteCharte({
  type: 'ModifierCharte',
  libelle: 'Modifier le projet de charte',
  roles: ['pilote', 'administrateur'],
  champs: { contenu: CHAMP_CONTENU },
  admissible: ({ publiee }) =>
    publiee
      ? refuser('R10.2', 'Cette version est publiée : elle ne change plus. Préparez-en une autre.')
      : null,
  decider(etat, { contenu }, { id }) {
    const charte = lireContenu(contenu, id);
    if (estRefus(charte)) return charte;
    if (etat.contenu && differences(etat.contenu, charte).length === 0) {
      return refuser('R10.2', 'Ce contenu est déjà celui du projet : rien ne change.', 'invalide', 'contenu');
    }
    return { evenements: [{ type: 'CharteModifiee', donnees: { contenu: charte } }] };
  },
});
