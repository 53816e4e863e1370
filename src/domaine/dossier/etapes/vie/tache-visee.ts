import { PROPRIETAIRES } from '../../../charte/charte.js';
import { TACHES } from '../../../charte/taches.js';
import type { Contexte } from '../../../contexte.js';
import type { Acteur } from '../../../noyau/acteur.js';
import { choix, texte } from '../../../noyau/champs.js';
import { finDe } from '../../../noyau/delais.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { idTache, type Tache } from '../../taches.js';

/** Whoever a task may wait for. */
export const ROLES_TACHE = PROPRIETAIRES;
export const CHAMP_TACHE = texte('Tâche', { aide: 'Son identifiant, tel que la liste des tâches le donne' });

/** Does that task wait for this person, or for the body it acts for? Who acts on the dossier was judged before. */
export const attend = ({ pour }: Tache, acteur: Acteur): boolean =>
  acteur.type === 'personne' &&
  pour.role === acteur.role &&
  (pour.organisation === undefined || pour.organisation === acteur.organisation);

/** Open tasks that wait for the caller, as it may name them. */
export const siennes = ({ taches }: EtatDossier, { acteur }: Pick<Contexte, 'acteur'>): readonly Tache[] =>
  taches.filter((t) => t.etat === 'a-faire' && attend(t, acteur));

/** The same field, as a choice among those tasks. */
export const champTache = ({ id }: EtatDossier, parmi: readonly Tache[]) =>
  choix(
    CHAMP_TACHE.titre,
    Object.fromEntries(
      parmi.map((t) => [
        idTache(id, t.id),
        `${TACHES[t.code].libelle} (au plus tard le ${enFrancais(dateCayenne(finDe(t.echeance)))})`,
      ]),
    ),
  );

/** The task named, when it is one of those; its own id in the journal is read too. */
export const nommee = ({ id }: EtatDossier, parmi: readonly Tache[], nom: string): Tache | Refus =>
  parmi.find((t) => idTache(id, t.id) === nom || t.id === nom) ??
  refuser('R7.24', 'Aucune tâche de ce nom n’attend plus que vous la fassiez.', 'invalide', 'tache');
