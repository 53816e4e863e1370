import type { Evenement } from './dossier.ts';

export type Genre = Evenement['genre'];

/** The kinds of facts that a history can be narrowed to. */
export const GENRES: Readonly<Record<Genre, string>> = {
  parcours: 'Parcours',
  propositions: 'Propositions de logement',
  accompagnement: 'Accompagnement',
  delais: 'Tâches et délais',
  vie: 'Vie du dossier',
};
export const estGenre = (v: unknown): v is Genre => typeof v === 'string' && Object.hasOwn(GENRES, v);

export interface Recherche {
  /** Kind of the facts shown in the history. */
  readonly faits?: Genre;
}

export const lireRecherche = ({ faits }: Record<string, unknown>): Recherche =>
  estGenre(faits) ? { faits } : {};
