import type { Contexte } from '../../../../contexte.js';
import { choix, type ChampChoix } from '../../../../noyau/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { enqueteValidee } from '../conditions.js';

/** A paper among some, by its name. */
export const champPiece = (
  pieces: readonly { readonly code: string; readonly libelle: string }[],
): ChampChoix => choix('Pièce', Object.fromEntries(pieces.map(({ code, libelle }) => [code, libelle])));

/** Its name in the version the dossier runs under; its code when that version has none. */
export const libellePiece = (code: string, { charte }: Pick<Contexte, 'charte'>): string =>
  charte.pieces.pieces.find((p) => p.code === code)?.libelle ?? code;

/** R2.2, R3.4: papers are gathered after the survey, until the file is complete. */
export const piecesAReunir = (etat: EtatDossier): Refus | null =>
  enqueteValidee(etat) ?? (etat.faits['pieces'] ? refuser('R3.4', 'Les pièces sont déjà réunies.') : null);
