import type { Contexte } from '../../../contexte.js';
import type { Acteur } from '../../../noyau/acteur.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { tientLieuDeReferent } from '../../acces.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import type { Tache } from '../../taches.js';
import { attend, CHAMP_TACHE, champTache, nommee, ROLES_TACHE } from './tache-visee.js';

/** Those it holds, those that a colleague holds, and for a pilot or the household's référent all that are held: nobody away keeps a task from the others. */
const rendables = (etat: EtatDossier, { acteur }: Pick<Contexte, 'acteur'>): readonly Tache[] =>
  etat.taches.filter(
    (t) => t.etat === 'a-faire' && t.prise !== null && (attend(t, acteur) || veille(etat, acteur)),
  );

/** Watches over the whole dossier. */
const veille = (etat: EtatDossier, acteur: Acteur): boolean =>
  acteur.type === 'personne' && (acteur.role === 'pilote' || tientLieuDeReferent(acteur, etat));

/** Gives back a task that was taken: it waits for anyone of its role or organisation again (R7.25). */
export const RendreTache = acteDossier({
  type: 'RendreTache',
  libelle: 'Rendre une tâche',
  roles: ROLES_TACHE,
  champs: { tache: CHAMP_TACHE },
  champsPour: (etat, contexte) => ({ tache: champTache(etat, rendables(etat, contexte)) }),
  admissible: (etat, contexte) =>
    rendables(etat, contexte).length > 0 ? null : refuser('R7.25', 'Aucune tâche n’est prise ici.'),
  decider(etat, { tache: nom }, contexte) {
    const tache = nommee(etat, rendables(etat, contexte), nom);
    if (estRefus(tache)) return tache;
    if (tache.prise && contexte.survenuLe < tache.prise.fait.le)
      return refuser('R7.25', 'La tâche n’était pas encore prise à cette date.', 'invalide', 'survenuLe');
    return { evenements: [{ type: 'TacheRendue', donnees: { tache: tache.id } }] };
  },
});
