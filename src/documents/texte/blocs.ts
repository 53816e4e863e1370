/** A piece of a line of a model. `C`: the tags it still holds; once filled, none. */
export interface Mots {
  readonly genre: 'mots';
  readonly texte: string;
  readonly gras: boolean;
}
export interface Balise {
  readonly genre: 'balise';
  readonly champ: string;
  readonly gras: boolean;
}
/** `{#champ}…{/champ}`, or `{^champ}…{/champ}` when `sauf`. */
export interface Passage<T> {
  readonly genre: 'passage';
  readonly champ: string;
  readonly sauf: boolean;
  readonly contenu: readonly T[];
}
export type Morceau = Mots | Balise | Passage<Morceau>;
export type Ligne<M> = readonly M[];

export type BlocDe<M, R> =
  | { readonly genre: 'titre'; readonly niveau: 1 | 2 | 3; readonly ligne: Ligne<M> }
  | { readonly genre: 'paragraphe'; readonly ligne: Ligne<M> }
  | { readonly genre: 'puces'; readonly lignes: readonly Ligne<M>[] }
  /** An address or a signature, on the right of the page. */
  | { readonly genre: 'droite'; readonly lignes: readonly Ligne<M>[] }
  | { readonly genre: 'tableau'; readonly entete: readonly Ligne<M>[]; readonly rangs: readonly R[] };

export type Cellules = readonly Ligne<Morceau>[];
export type Rang = { readonly repete: string | null; readonly cellules: Cellules };
export type Bloc = BlocDe<Morceau, Rang> | Passage<Bloc>;

/** Filled with data: words alone. */
export type BlocRempli = BlocDe<Mots, readonly Ligne<Mots>[]>;
