import type { Charte } from '../../../charte/charte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import type { EtatSuivi } from './etat.js';

/** The fragility that stands: a withdrawn assessment is none. */
export const fragilite = ({ faits, suivi }: EtatDossier): EtatSuivi['fragilite'] =>
  faits['fragilite'] ? suivi.fragilite : null;

/** R6.7: the more fragile are met at home; by telephone, the household is not seen. Nor is one whose fragility nobody knows yet (R6.18). */
export function moyenAdmis(etat: EtatDossier, moyen: string): Refus | null {
  const profondeur = fragilite(etat)?.profondeur;
  if (moyen === 'visite' || profondeur === 'simple') return null;
  return profondeur === undefined
    ? refuser(
        'R6.18',
        'La fragilité du ménage n’est pas évaluée : évaluez-la, ou rendez-lui visite.',
        'conflit',
        'moyen',
      )
    : refuser(
        'R6.7',
        'Ce ménage est suivi à domicile : sa fragilité demande une visite.',
        'conflit',
        'moyen',
      );
}

/** R6.18: who is the most fragile is known by the grid, and no survey nor review goes before it where the charter asks for it. */
export const fragiliteConnue = (etat: EtatDossier, { taches }: Charte, motif: string): Refus | null =>
  fragilite(etat) || !taches['evaluer-fragilite'] ? null : refuser('R6.18', motif);

/** The survey of the most fragile is still to be made (R6.2). */
export const enqueteDue = (etat: EtatDossier): boolean =>
  Boolean(fragilite(etat)?.enqueteLe) && !etat.faits['enquete-suivi'];
