import { dateCayenne, enFrancais, type Instant } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatCharte } from './etat.js';

/** R0.33: nothing follows a version before the day it says. */
export function pasEnVigueur({ id, contenu }: EtatCharte, maintenant: Instant, champ?: string): Refus | null {
  const du = contenu?.enVigueurDu;
  if (du === undefined || du <= dateCayenne(maintenant)) return null;
  const motif = `La version « ${id} » de la charte n’est en vigueur que le ${enFrancais(du)}.`;
  return champ === undefined ? refuser('R0.33', motif) : refuser('R0.33', motif, 'invalide', champ);
}
