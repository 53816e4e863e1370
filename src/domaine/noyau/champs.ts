import type { Role } from './acteur.js';
import type { DateCivile, Instant } from './instants.js';
import type { Forme } from './textes.js';

/**
 * The fields of a command, as data. From one declaration come the TypeScript type (`Valeurs`), the class-validator DTO
 * (`src/api/dto-acte.ts`), the JSON Schema of `actesPossibles` and of the OpenAPI document (`schema.ts`), and the form of the page.
 */
interface Commun {
  /** French label that people read. */
  readonly titre: string;
  readonly aide?: string;
  readonly facultatif?: true;
  /** Rule that makes it compulsory, told with its absence. */
  readonly regle?: string;
  /** Only these roles are asked for it, and must say it; for the others the service knows. */
  readonly demandeA?: readonly Role[];
}
export interface ChampTexte extends Commun {
  readonly genre: 'texte';
  readonly max: number;
  readonly multiligne?: true;
  /** Regular expression the whole value must match, with the French sentence said when it does not. */
  readonly forme?: Forme;
}
export interface ChampEntier extends Commun {
  readonly genre: 'entier';
  readonly min: number;
  readonly max: number;
}
/** Euros, two decimals at most, ≥ 0. */
export interface ChampMontant extends Commun {
  readonly genre: 'montant';
}
/** A measure that may have decimals (m²…). */
export interface ChampNombre extends Commun {
  readonly genre: 'nombre';
  readonly min: number;
  readonly max: number;
}
export interface ChampOuiNon extends Commun {
  readonly genre: 'oui-non';
}
export interface ChampDate extends Commun {
  readonly genre: 'date';
  /** The day of the fact itself: the act is not dated another one by `survenuLe` (R0.85). */
  readonly jourDuFait?: true;
  /** The birth of a person: its bounds are those of a life (R2.76), not those of a fact (R2.79). */
  readonly naissance?: true;
  /** The end of a contract, which may run for decades (R2.79). */
  readonly terme?: true;
}
export interface ChampInstant extends Commun {
  readonly genre: 'instant';
}
export interface ChampChoix<O extends string = string> extends Commun {
  readonly genre: 'choix';
  readonly options: Readonly<Record<O, string>>;
}
/** A pointer to a person, a dwelling, an organisation… chosen by search on the page. */
export interface ChampReference extends Commun {
  readonly genre: 'reference';
  readonly vers: 'logement' | 'organisation' | 'personne' | 'operation' | 'dossier' | 'charte';
}
export interface ChampListe<C extends Champ = Champ> extends Commun {
  readonly genre: 'liste';
  readonly de: C;
  readonly max: number;
  readonly min?: number;
}
export interface ChampObjet<C extends Champs = Champs> extends Commun {
  readonly genre: 'objet';
  readonly champs: C;
}
export type Champ =
  | ChampTexte
  | ChampEntier
  | ChampMontant
  | ChampNombre
  | ChampOuiNon
  | ChampDate
  | ChampInstant
  | ChampChoix
  | ChampReference
  | ({ readonly genre: 'liste'; readonly de: Champ; readonly max: number; readonly min?: number } & Commun)
  | ({ readonly genre: 'objet'; readonly champs: Champs } & Commun);
export interface Champs {
  readonly [nom: string]: Champ;
}

type ValeurDe<C> = C extends { genre: 'choix'; options: Readonly<Record<infer O, string>> }
  ? O & string
  : C extends { genre: 'liste'; de: infer D }
    ? ValeurDe<D>[]
    : C extends { genre: 'objet'; champs: infer S }
      ? Valeurs<S>
      : C extends { genre: 'entier' | 'montant' | 'nombre' }
        ? number
        : C extends { genre: 'oui-non' }
          ? boolean
          : C extends { genre: 'date' }
            ? DateCivile
            : C extends { genre: 'instant' }
              ? Instant
              : string;

type Obligatoires<C> = { [K in keyof C]: C[K] extends { facultatif: true } ? never : K }[keyof C];
type Facultatifs<C> = { [K in keyof C]: C[K] extends { facultatif: true } ? K : never }[keyof C];
/** The value of a command whose fields are C. */
export type Valeurs<C> = { readonly [K in Obligatoires<C>]: ValeurDe<C[K]> } & {
  readonly [K in Facultatifs<C>]?: ValeurDe<C[K]>;
};

type Options = { readonly aide?: string };
const champ = <G extends string, O extends object>(genre: G, titre: string, options: O) => ({
  genre,
  titre,
  ...options,
});

export const texte = <const O extends Partial<Omit<ChampTexte, 'genre' | 'titre'>>>(
  titre: string,
  options: O = {} as O,
) => champ('texte', titre, { max: 200, ...options });
/** Long free text, several lines. */
export const note = (titre: string, options: Options = {}) =>
  champ('texte', titre, { max: 4000, multiligne: true as const, ...options });
export const entier = (titre: string, min: number, max: number, options: Options = {}) =>
  champ('entier', titre, { min, max, ...options });
export const montant = (titre: string, options: Options = {}) => champ('montant', titre, options);
export const nombre = (titre: string, min: number, max: number, options: Options = {}) =>
  champ('nombre', titre, { min, max, ...options });
export const ouiNon = (titre: string, options: Options = {}) => champ('oui-non', titre, options);
export const date = (titre: string, options: Options = {}) => champ('date', titre, options);
/** The day on which what the act tells happened (R0.85), unlike a term, a plan, or the date of a document. */
export const jourDuFait = (titre: string, options: Options = {}) =>
  champ('date', titre, { jourDuFait: true as const, ...options });
export const terme = (titre: string, options: Options = {}) =>
  champ('date', titre, { terme: true as const, ...options });
export const naissance = (titre: string) => champ('date', titre, { naissance: true as const });
export const instant = (titre: string, options: Options = {}) => champ('instant', titre, options);
export const choix = <const O extends Readonly<Record<string, string>>>(
  titre: string,
  options: O,
  aide: Options = {},
) => champ('choix', titre, { options, ...aide });
export const reference = (titre: string, vers: ChampReference['vers'], options: Options = {}) =>
  champ('reference', titre, { vers, ...options });
export const liste = <const C extends Champ>(
  titre: string,
  de: C,
  max = 50,
  options: Options & { min?: number } = {},
) => champ('liste', titre, { de, max, ...options });
export const objet = <const C extends Champs>(titre: string, champs: C, options: Options = {}) =>
  champ('objet', titre, { champs, ...options });
/** Makes a field optional. */
export const facultatif = <const C extends Champ>(c: C): C & { readonly facultatif: true } => ({
  ...c,
  facultatif: true,
});
/** Makes a field one that only these roles are asked for: the act knows it of the others. */
export const demandeA = <const C extends Champ>(
  roles: readonly Role[],
  c: C,
): C & { readonly facultatif: true; readonly demandeA: readonly Role[] } => ({
  ...c,
  facultatif: true,
  demandeA: roles,
});
