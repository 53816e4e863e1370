import { dateCayenne } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';

/** Facts whose civil dates must follow one another: before, after, rule. */
const ORDRE = [
  ['menage-informe', 'enquete-realisee', 'R1.4'],
  ['enquete-realisee', 'enquete-validee', 'R2.2'],
  ['consentement', 'contrat', 'R3.3'],
  ['bail', 'etat-des-lieux-entree', 'R5.7'],
  ['bail', 'cles-remises', 'R5.8'],
  ['bail', 'demenagement', 'R5.1'],
  ['cles-remises', 'demenagement', 'R5.8'],
  ['demenagement', 'cles-rendues', 'R5.8'],
  ['demenagement', 'enquete-suivi', 'R6.2'],
] as const;

/** Would the dates of these facts still follow one another, after a change to the one named? */
export function ordreDesFaits(faits: EtatDossier['faits'], change: string): Refus | null {
  for (const [cleAvant, cleApres, regle] of ORDRE) {
    const [avant, apres] = [faits[cleAvant], faits[cleApres]];
    const concerne = change === cleAvant || change === cleApres;
    if (!concerne || !avant || !apres || dateCayenne(avant.le) <= dateCayenne(apres.le)) continue;
    const noms = `« ${LIBELLES_FAITS[cleAvant]} » doit précéder « ${LIBELLES_FAITS[cleApres]} »`;
    return refuser(regle, `À cette date, l’ordre des faits ne tient plus : ${noms}.`, 'invalide', 'le');
  }
  return null;
}
