import { date, facultatif } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { Tache } from '../../taches.js';
import { revueAdmise } from './revue.js';
import { CHAMP_TACHE, champTache, nommee, ROLES_TACHE, siennes } from './tache-visee.js';

const champs = {
  tache: CHAMP_TACHE,
  suiviLe: facultatif(date('À revoir le', { aide: 'Le jour où vous y reviendrez : un rappel vous le dira' })),
};

const REVUE = { regle: 'R7.26', champ: 'suiviLe', quoi: 'la tâche', une: 'Une tâche prise' };

/** R7.25: one person at a time; taken again by the same, it is to change the day. */
function dejaPrise({ prise }: Tache, par: string, suiviLe: DateCivile | undefined): Refus | null {
  if (!prise) return null;
  if (prise.par !== par)
    return refuser(
      'R7.25',
      `Cette tâche est prise par quelqu’un d’autre depuis le ${enFrancais(dateCayenne(prise.fait.le))} : elle se rend d’abord.`,
    );
  return prise.suiviLe === (suiviLe ?? null) ? refuser('R7.25', 'Vous avez déjà pris cette tâche.') : null;
}

/** Says that one sees to a task that waits for one's role or organisation, and when one looks at it again (R7.24). It stops no delay. */
export const PrendreTache = acteDossier({
  type: 'PrendreTache',
  libelle: 'Prendre une tâche',
  roles: ROLES_TACHE,
  champs,
  champsPour: (etat, contexte) => ({ ...champs, tache: champTache(etat, siennes(etat, contexte)) }),
  admissible: (etat, contexte) =>
    siennes(etat, contexte).length > 0
      ? null
      : refuser('R7.24', 'Aucune tâche de ce dossier ne vous attend.'),
  decider(etat, { tache: nom, suiviLe }, contexte) {
    const { acteur, survenuLe } = contexte;
    const tache = nommee(etat, siennes(etat, contexte), nom);
    if (estRefus(tache)) return tache;
    if (acteur.type !== 'personne') return refuser('R0.6', 'La procédure ne prend pas de tâche.', 'interdit');
    if (survenuLe < tache.depart)
      return refuser('R7.24', 'La tâche n’attendait encore personne à cette date.', 'invalide', 'survenuLe');
    const refus =
      dejaPrise(tache, acteur.id, suiviLe) ?? (suiviLe ? revueAdmise(suiviLe, contexte, REVUE) : null);
    if (refus) return refus;
    const donnees = { tache: tache.id, par: acteur.id, ...(suiviLe === undefined ? {} : { suiviLe }) };
    return { evenements: [{ type: 'TachePrise', donnees }] };
  },
});
