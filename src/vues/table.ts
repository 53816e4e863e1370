/** One cell of a read model, as JSON gives it to PostgreSQL: instants and civil dates are ISO strings. */
export type Valeur = string | number | boolean | null | readonly string[];
export type Ligne = Readonly<Record<string, Valeur>>;
export type TypeSql =
  'text' | 'text[]' | 'integer' | 'smallint' | 'double precision' | 'boolean' | 'timestamptz(3)' | 'date';

/** A read model: where it is stored, and the pure function from a folded state to its rows. */
export interface Table<E = never> {
  /** With its schema: `vues.dossier`. */
  readonly nom: string;
  readonly cle: string;
  /** Column that holds the id of the stream the row is made from. */
  readonly flux: string;
  readonly colonnes: Readonly<Record<string, TypeSql>>;
  readonly lignes: (etat: E, version: number) => readonly Ligne[];
  /** SQL of the ids of the streams whose rows are missing, for a table younger than the journal: filled at the next start. */
  readonly manquants?: string;
}

/** What to write so that the rows of a stream become those of its new state. */
export interface Ecarts {
  readonly table: Table;
  readonly ecrites: readonly Ligne[];
  readonly otees: readonly string[];
}

/** Declares a read model whose columns are exactly the fields of its rows. */
export function definirTable<E, L extends { readonly [K in keyof L]: Valeur }>(definition: {
  readonly nom: string;
  readonly cle: keyof L & string;
  readonly flux: keyof L & string;
  readonly colonnes: { readonly [K in keyof L]: TypeSql };
  readonly lignes: (etat: E, version: number) => readonly L[];
  readonly manquants?: string;
}): Table<E> {
  return definition;
}

function memeValeur(a: Valeur | undefined, b: Valeur | undefined): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b);
}

const memeLigne = (a: Ligne, b: Ligne, colonnes: readonly string[]): boolean =>
  colonnes.every((colonne) => memeValeur(a[colonne], b[colonne]));

/** Difference between two sets of rows of one table; null when there is none. */
export function ecartsDe(table: Table, avant: readonly Ligne[], apres: readonly Ligne[]): Ecarts | null {
  const colonnes = Object.keys(table.colonnes);
  const anciennes = new Map(avant.map((ligne) => [ligne[table.cle], ligne]));
  const ecrites = apres.filter((ligne) => {
    const ancienne = anciennes.get(ligne[table.cle]);
    anciennes.delete(ligne[table.cle]);
    return !ancienne || !memeLigne(ancienne, ligne, colonnes);
  });
  const otees = [...anciennes.keys()].map(String);
  return ecrites.length + otees.length === 0 ? null : { table, ecrites, otees };
}
