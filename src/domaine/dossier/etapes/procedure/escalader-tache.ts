import { estRefus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_RANG, rangObserve } from './rang.js';

/** Escalates a task to the next level: pilot, then direction, then commission (R7.1). */
export const EscaladerTache = acteDossier({
  type: 'EscaladerTache',
  libelle: 'Escalader une tâche',
  roles: 'procedure',
  champs: CHAMPS_RANG,
  decider(etat, commande) {
    const observe = rangObserve(etat, commande);
    if (estRefus(observe)) return observe;
    const { tache, rang } = observe;
    const donnees = {
      tache: tache.id,
      rang: rang.rang,
      vers: rang.vers ?? 'pilote',
      niveau: tache.niveau + 1,
    };
    return {
      evenements: [{ type: 'TacheEscaladee', survenuLe: rang.le, cause: tache.versionEchelle, donnees }],
    };
  },
});
