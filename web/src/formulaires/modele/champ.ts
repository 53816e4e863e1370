/** A field of a form, read from the JSON Schema of an act. */
interface Commun {
  readonly nom: string;
  readonly titre: string;
  readonly aide?: string;
  readonly facultatif: boolean;
}
export interface Option {
  readonly valeur: string;
  readonly libelle: string;
}
export type GenreReference = 'logement' | 'organisation' | 'personne' | 'operation' | 'dossier' | 'charte';

export type ChampTexte = Commun & {
  readonly genre: 'texte';
  readonly max: number;
  readonly multiligne: boolean;
  readonly motif?: RegExp;
  /** French sentence said when the value does not match `motif`. */
  readonly dit?: string;
};
export type ChampNombre = Commun & {
  readonly genre: 'nombre';
  readonly entier: boolean;
  readonly euros: boolean;
  readonly min: number;
  readonly max: number;
};
export type ChampChoix = Commun & { readonly genre: 'choix'; readonly options: readonly Option[] };
/** A list of choices, drawn as boxes to tick. */
export type ChampMultiple = Commun & {
  readonly genre: 'multiple';
  readonly options: readonly Option[];
  readonly min: number;
  readonly max: number;
};
export type ChampReference = Commun & { readonly genre: 'reference'; readonly vers: GenreReference };
export type ChampListe = Commun & {
  readonly genre: 'liste';
  readonly de: Champ;
  readonly min: number;
  readonly max: number;
};
export type ChampObjet = Commun & { readonly genre: 'objet'; readonly champs: readonly Champ[] };
export type ChampSimple = Commun & {
  readonly genre: 'oui-non' | 'date' | 'instant';
  /** The day of the fact itself: no other is asked (R0.85). */
  readonly jourDuFait?: true;
};
export type Champ =
  | ChampTexte
  | ChampNombre
  | ChampChoix
  | ChampMultiple
  | ChampReference
  | ChampListe
  | ChampObjet
  | ChampSimple;

/** What is typed for an instant: day `AAAA-MM-JJ` and time `HH:MM` of Cayenne. */
export interface SaisieInstant {
  readonly jour: string;
  readonly heure: string;
}
/** A value as typed: texts everywhere, `oui`/`non` for a yes/no, wrapped elements in a list. */
export type Saisie = string | readonly string[] | readonly SaisieElement[] | SaisieObjet;
export interface SaisieElement {
  readonly valeur: Saisie;
}
export interface SaisieObjet {
  readonly [nom: string]: Saisie;
}

/** Sentences by path of field, as the API names them: `situation.loyer`, `decisions[0].motif`. */
export type Erreurs = Readonly<Record<string, string>>;

export const sousChemin = (chemin: string, nom: string): string => (chemin === '' ? nom : `${chemin}.${nom}`);
/** The DOM id of the control of a field. */
export const idChamp = (chemin: string): string => `champ-${chemin.replace(/[^A-Za-z0-9]+/g, '-')}`;
