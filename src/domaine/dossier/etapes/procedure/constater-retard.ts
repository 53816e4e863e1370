import { estRefus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_RANG, rangObserve } from './rang.js';

/** Declares a task late: its due date is over (R7.1). */
export const ConstaterRetard = acteDossier({
  type: 'ConstaterRetard',
  libelle: 'Constater le retard d’une tâche',
  roles: 'procedure',
  champs: CHAMPS_RANG,
  decider(etat, commande) {
    const observe = rangObserve(etat, commande);
    if (estRefus(observe)) return observe;
    const { tache, rang } = observe;
    const donnees = { tache: tache.id, rang: rang.rang };
    return {
      evenements: [{ type: 'RetardConstate', survenuLe: rang.le, cause: tache.versionEchelle, donnees }],
    };
  },
});
