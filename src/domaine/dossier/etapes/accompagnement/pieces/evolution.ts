import type { Fait } from '../../../../noyau/evenement.js';
import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { sansFaits } from '../../../faits.js';
import { avecPieces, type PieceTenue } from './etat.js';
import type { FaitsPieces } from './evenements.js';

const avec = (etat: EtatDossier, pieces: readonly PieceTenue[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, pieces },
});
const recevoir = (etat: EtatDossier, codes: readonly string[], fait: Fait): EtatDossier =>
  avec(etat, avecPieces(etat.accompagnement.pieces, codes, fait));

export const EVOLUTION_PIECES: EvolutionDe<FaitsPieces> = {
  PiecesRecues: (etat, e) => recevoir(etat, e.donnees.pieces, faitDe(e)),
  PiecesCompletees: (etat, e) => recevoir(etat, e.donnees.pieces, faitDe(e)),
  PieceDispensee: (etat, e) =>
    avec(etat, [...etat.accompagnement.pieces, { code: e.donnees.piece, fait: faitDe(e), dispensee: true }]),
  PieceRetiree: (etat, { donnees: { piece } }) => {
    const pieces = etat.accompagnement.pieces.filter(({ code }) => code !== piece);
    return avec(pieces.length > 0 ? etat : sansFaits(etat, 'pieces-recues'), pieces);
  },
};
