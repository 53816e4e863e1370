import type { Recits } from '../../../recit.js';
import type { FaitsPieces } from './evenements.js';

export const RECIT_PIECES: Recits<FaitsPieces> = {
  PiecesRecues: { dit: 'Pièces reçues', genre: 'accompagnement', fait: 'pieces-recues' },
  PiecesCompletees: { dit: 'Pièces réunies', genre: 'parcours', fait: 'pieces' },
  PieceDispensee: {
    dit: 'Pièce dispensée par le pilote',
    genre: 'accompagnement',
    fait: 'pieces-recues',
  },
  PieceRetiree: { dit: 'Pièce saisie à tort, retirée', genre: 'accompagnement' },
};
