/** What a fact is about, for who reads a history. */
export const GENRES_FAITS = {
  parcours: 'Parcours',
  accompagnement: 'Accompagnement',
  propositions: 'Propositions de logement',
  delais: 'Tâches et délais',
  vie: 'Vie du dossier',
} as const;
export type GenreFait = keyof typeof GENRES_FAITS;
export const NOMS_GENRES = Object.keys(GENRES_FAITS) as readonly GenreFait[];

/** How one event is told and kept, whatever it does to the state. */
export interface Recit<D> {
  /** A past sentence in French; nothing personal. */
  readonly dit: string | ((donnees: D) => string);
  readonly genre: GenreFait;
  /**
   * The key under which it stands as a fact in `EtatDossier.faits`, until it is withdrawn. Everything the procedure branches
   * on is a standing fact, so that any of it can be corrected (R0.5).
   */
  readonly fait?: string | ((donnees: D) => string | null);
}

/** The events of one step, from the map of their payloads: the compiler asks for each. */
export type Recits<M extends Record<string, { donnees: object }>> = {
  readonly [T in keyof M]: Recit<M[T]['donnees']>;
};
