/** The papers of the household's file (R3.125). A stored `PiecesCompletees` opens the gate whatever it lists. */
export type FaitsPieces = {
  /** Some of them came; compulsory ones are still missing. */
  PiecesRecues: { donnees: { pieces: string[] } };
  /** None is missing any more. `pieces`: those that came last. */
  PiecesCompletees: { donnees: { pieces: string[] } };
  PieceDispensee: { donnees: { piece: string }; personnel: { motif: string } };
  /** Received, or waived, by mistake. */
  PieceRetiree: { donnees: { piece: string }; personnel: { motif: string } };
};
