import type { Contexte } from '../contexte.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { tropLoin } from '../noyau/trop-loin.js';
import type { EtatCommission } from './etat.js';
import type { DecisionDite } from './evenements.js';

/** An adjournment, and it alone, says when the case is examined again: after the session (R4.46), while somebody waits for it (R4.236). */
export function reexamenAdmis(
  { le }: EtatCommission,
  { decision, reexamenLe }: DecisionDite,
  { charte, maintenant }: Contexte,
  chemin: string,
): Refus | null {
  const champ = `${chemin}reexamenLe`;
  const refus = (motif: string) => refuser('R4.46', motif, 'invalide', champ);
  if ((decision === 'ajournee') !== (reexamenLe !== undefined))
    return refus('Un ajournement, et lui seul, porte une date de réexamen.');
  if (reexamenLe === undefined) return null;
  if (reexamenLe <= le) return refus('Le réexamen suit la séance.');
  const mois = charte.commissions.reexamenDansMois;
  return tropLoin(reexamenLe, { maintenant, mois, regle: 'R4.236', nom: 'Un réexamen' }, champ);
}
