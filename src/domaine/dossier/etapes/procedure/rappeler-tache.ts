import { estRefus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_RANG, rangObserve } from './rang.js';

/** Reminds the owner of a task (R7.1). */
export const RappelerTache = acteDossier({
  type: 'RappelerTache',
  libelle: 'Rappeler une tâche',
  roles: 'procedure',
  champs: CHAMPS_RANG,
  decider(etat, commande) {
    const observe = rangObserve(etat, commande);
    if (estRefus(observe)) return observe;
    const { tache, rang } = observe;
    const donnees = { tache: tache.id, rang: rang.rang };
    return {
      evenements: [{ type: 'TacheRappelee', survenuLe: rang.le, cause: tache.versionEchelle, donnees }],
    };
  },
});
