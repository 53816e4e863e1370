/** What a model may write between braces. A text is already said as people read it; a condition shows or hides a passage. */
export interface ChampTexteModele {
  readonly genre: 'texte';
  readonly titre: string;
  readonly exemple: string;
}
export interface ConditionModele {
  readonly genre: 'condition';
  readonly titre: string;
  readonly exemple: boolean;
}
/** A passage or a row repeated, each time with fields of its own. */
export interface ListeModele<D extends Dictionnaire = Dictionnaire> {
  readonly genre: 'liste';
  readonly titre: string;
  readonly champs: D;
}
export type ChampModele =
  | ChampTexteModele
  | ConditionModele
  | { readonly genre: 'liste'; readonly titre: string; readonly champs: Dictionnaire };
/** The fields of a model, by the name written in it (`menage.nom`). */
export interface Dictionnaire {
  readonly [nom: string]: ChampModele;
}

type DonneeDe<C> = C extends { genre: 'condition' }
  ? boolean
  : C extends { genre: 'liste'; champs: infer D }
    ? readonly DonneesDe<D>[]
    : string;
/** What must be given to a model whose fields are D: every field, an empty text for what is not known. */
export type DonneesDe<D> = { readonly [K in keyof D]: DonneeDe<D[K]> };

/** The same, its names forgotten. */
export interface Donnees {
  readonly [nom: string]: string | boolean | readonly Donnees[];
}

export const mot = (titre: string, exemple: string): ChampTexteModele => ({ genre: 'texte', titre, exemple });
export const si = (titre: string, exemple = true): ConditionModele => ({
  genre: 'condition',
  titre,
  exemple,
});
export const chaque = <const D extends Dictionnaire>(titre: string, champs: D): ListeModele<D> => ({
  genre: 'liste',
  titre,
  champs,
});

const FOIS = 2;

/** The examples of a dictionary, as data: what a model is tried with. */
export function donneesExemple(dictionnaire: Dictionnaire): Donnees {
  const valeurs = Object.entries(dictionnaire).map(([nom, champ]) => [
    nom,
    champ.genre === 'liste'
      ? Array.from({ length: FOIS }, () => donneesExemple(champ.champs))
      : champ.exemple,
  ]);
  return Object.fromEntries(valeurs) as Donnees;
}
