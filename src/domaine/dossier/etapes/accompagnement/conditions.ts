import { refuser, type Refus } from '../../../noyau/refus.js';
import { exigeEtape } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';

/** Accompaniment builds on a validated survey. */
export const enqueteValidee = (etat: EtatDossier): Refus | null =>
  exigeEtape(etat, 'enquete-sociale', 'R2.2', 'L’enquête sociale doit d’abord être validée.');

/** R3.3: the household's agreement precedes what is done in its name. */
export const consentement = ({ faits }: EtatDossier): Refus | null =>
  faits['consentement']
    ? null
    : refuser('R3.3', 'Recueillez d’abord le consentement du ménage aux démarches faites en son nom.');
