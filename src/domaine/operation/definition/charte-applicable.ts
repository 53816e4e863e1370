import { pasEnVigueur } from '../../charte/en-vigueur.js';
import type { Contexte } from '../../contexte.js';
import { refuser, type Refus } from '../../noyau/refus.js';

/** An operation runs under a published version (R7.2), already in force (R0.33). */
export function charteApplicable({ lus: { charte }, maintenant }: Contexte, version: string): Refus | null {
  if (!charte) return refuser('R7.2', `La charte « ${version} » n’existe pas.`, 'invalide', 'charte');
  return charte.publiee
    ? pasEnVigueur(charte, maintenant, 'charte')
    : refuser('R7.2', `La charte « ${version} » n’est pas publiée.`, 'invalide', 'charte');
}
