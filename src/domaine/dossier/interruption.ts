import type { CodeTache } from '../charte/taches.js';
import type { Fait } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import type { Reprise } from './reouverture.js';
import { estRetire } from './retrait.js';
import { estCelle } from './taches.js';

/**
 * What the household went back behind before it was done, and that is owed again once it is there again (R8.72): from where it ran
 * when it was late already, or when the date told is still to come; from the way back else, for nobody could do it meanwhile.
 * @param rentree what brought the household back to the step of the task
 * @param propre each fact that makes it due makes another duty of it
 * @returns null when its last task was not interrupted so, or when something new has made it due since
 */
export function interruptionDe(
  etat: EtatDossier,
  code: CodeTache,
  objet: string | undefined,
  fait: Fait,
  rentree: Fait | null,
  propre: boolean,
): Reprise | null {
  const derniere = etat.taches.findLast((t) => estCelle(t, code, objet) && !estRetire(etat, t.cause));
  const { interrompueLe = null, finie } = derniere ?? { finie: null };
  if (!derniere || interrompueLe === null || finie === null || !rentree) return null;
  if (fait.version > (propre ? finie : Math.max(finie, rentree.version))) return null;
  const tardait = derniere.enRetard || derniere.echeance <= interrompueLe;
  const tient = tardait || derniere.echeance > rentree.le;
  return { reouverture: rentree, depuis: tient ? derniere.depart : rentree.le };
}
