import { estRefus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { versionDuRang } from '../../prise.js';
import { CHAMPS_RANG, rangObserve } from './rang.js';

/** Reminds the owner of a task (R7.1), or who took it, on the day it gave (R7.26). */
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
    const cause = versionDuRang(tache, rang);
    return { evenements: [{ type: 'TacheRappelee', survenuLe: rang.le, cause, donnees }] };
  },
});
