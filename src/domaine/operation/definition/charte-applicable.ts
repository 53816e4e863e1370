import type { Contexte } from '../../contexte.js';
import { refuser, type Refus } from '../../noyau/refus.js';

/** An operation runs under a published version (R7.2). */
export function charteApplicable({ charte }: Contexte['lus'], version: string): Refus | null {
  if (!charte) return refuser('R7.2', `La charte « ${version} » n’existe pas.`, 'invalide', 'charte');
  return charte.publiee
    ? null
    : refuser('R7.2', `La charte « ${version} » n’est pas publiée.`, 'invalide', 'charte');
}
