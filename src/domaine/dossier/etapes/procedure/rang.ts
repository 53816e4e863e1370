import { instant, texte } from '../../../noyau/champs.js';
import type { Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { court } from '../../procedure.js';
import { rangSuivi } from '../../prise.js';
import type { Rang, Tache } from '../../taches.js';

/** Fields of a command about a rung: it names the deadline it observes, never "now" (R7.4). */
export const CHAMPS_RANG = {
  tache: texte('Tâche'),
  rang: texte('Rang', {
    forme: { motif: '^(retard|suivi|(rappel|escalade)-[1-9]\\d?)$', dit: 'doit être un rang de l’échelle' },
  }),
  le: instant('Échéance observée'),
};

/** Finds the rung a command observes, against the present state. A clock that runs slow is not asked: the date named rules. */
export function rangObserve(
  etat: EtatDossier,
  observe: { tache: string; rang: string; le: Instant },
): { tache: Tache; rang: Rang } | Refus {
  const tache = etat.taches.find((t) => t.id === observe.tache);
  if (!tache || tache.etat !== 'a-faire')
    return refuser('R7.4', 'Cette tâche n’attend plus rien.', 'plus-tard');
  if (!court(etat, tache.code)) return refuser('R0.7', 'L’horloge du dossier est arrêtée.', 'plus-tard');
  const rang =
    observe.rang === 'suivi' ? rangSuivi(tache) : tache.echelle.find((r) => r.rang === observe.rang);
  if (!rang || rang.le !== observe.le)
    return refuser('R7.4', 'Cette échéance a changé, ou a déjà été constatée.', 'plus-tard');
  return { tache, rang };
}
