import type { Refus } from '../../../noyau/refus.js';
import { exigeEtape } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';

/** Accompaniment builds on a validated survey. */
export const enqueteValidee = (etat: EtatDossier): Refus | null =>
  exigeEtape(etat, 'enquete-sociale', 'R2.2', 'L’enquête sociale doit d’abord être validée.');
