import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';

/** A survey waits for the pilot's team. */
export function enqueteAValider({ faits }: EtatDossier): Refus | null {
  if (!faits['enquete-realisee']) return refuser('R2.2', 'L’enquête n’est pas encore réalisée.');
  return faits['enquete-validee'] ? refuser('R2.2', 'L’enquête est déjà validée.') : null;
}
