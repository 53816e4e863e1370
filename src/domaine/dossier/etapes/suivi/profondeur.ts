import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import type { EtatSuivi } from './etat.js';

/** The fragility that stands: a withdrawn assessment is none. */
export const fragilite = ({ faits, suivi }: EtatDossier): EtatSuivi['fragilite'] =>
  faits['fragilite'] ? suivi.fragilite : null;

/** R6.7: the more fragile are met at home; by telephone, the household is not seen. */
export function moyenAdmis(etat: EtatDossier, moyen: string): Refus | null {
  const profondeur = fragilite(etat)?.profondeur ?? 'simple';
  return profondeur === 'simple' || moyen === 'visite'
    ? null
    : refuser(
        'R6.7',
        'Ce ménage est suivi à domicile : sa fragilité demande une visite.',
        'conflit',
        'moyen',
      );
}

/** The survey of the most fragile is still to be made (R6.2). */
export const enqueteDue = (etat: EtatDossier): boolean =>
  Boolean(fragilite(etat)?.enqueteLe) && !etat.faits['enquete-suivi'];
