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

/** The sides of a dossier that can be opened. */
const VOLETS = ['agir', 'logement', 'accompagnement', 'documents', 'historique', 'tout'] as const;
export type Volet = (typeof VOLETS)[number];
const estVolet = (v: unknown): v is Volet => VOLETS.some((volet) => volet === v);

export interface Recherche {
  /** The side that is open; what is to be done when absent. */
  readonly volet?: Volet;
  /** Kind of the facts shown in the history. */
  readonly faits?: Genre;
  /** A double joined to the dossier, whose history is shown instead. */
  readonly absorbe?: string;
}

export const lireRecherche = ({ faits, volet, absorbe }: Record<string, unknown>): Recherche => ({
  ...(estVolet(volet) ? { volet } : {}),
  ...(estGenre(faits) ? { faits } : {}),
  ...(typeof absorbe === 'string' && absorbe !== '' ? { absorbe } : {}),
});

/** Facts that are asked for are in the history. */
export const voletOuvert = ({ volet, faits, absorbe }: Recherche): Volet =>
  volet ?? (faits === undefined && absorbe === undefined ? 'agir' : 'historique');
