import type { Table } from '../vues/table.js';

/** One part of the data-modifying statement: its SQL, given the places of its parameters, and their values. */
export interface Partie {
  /** Short: the parts' names make the name of the prepared statement. */
  readonly nom: string;
  readonly valeurs: readonly unknown[];
  readonly sql: (places: readonly string[]) => string;
}

/** Columns given as one array per column: `types` are those of the elements. */
export function colonnes(types: readonly string[], places: readonly string[]): string {
  return `unnest(${types.map((type, i) => `${places[i]}::${type}[]`).join(', ')})`;
}

export function partieEcrites(nom: string, table: Table, lignes: readonly object[]): Partie {
  const noms = Object.keys(table.colonnes);
  const autres = noms.filter((n) => n !== table.cle);
  const sql = ([place]: readonly string[]) => `INSERT INTO ${table.nom} (${noms.join(', ')})
    SELECT ${noms.join(', ')} FROM json_populate_recordset(NULL::${table.nom}, ${place}::json)
    ON CONFLICT (${table.cle}) DO UPDATE SET ${autres.map((n) => `${n} = excluded.${n}`).join(', ')}`;
  return { nom: `+${nom}`, valeurs: [JSON.stringify(lignes)], sql };
}

export function partieOtees(nom: string, table: Table, cles: readonly string[]): Partie {
  return {
    nom: `-${nom}`,
    valeurs: [cles],
    sql: ([place]) => `DELETE FROM ${table.nom} WHERE ${table.cle} = ANY(${place}::text[])`,
  };
}

const textes = new Map<string, string>();

/** One statement of all its parts: written whole or not at all, in one round trip. */
export function assembler(parties: readonly Partie[]): { name: string; text: string; values: unknown[] } {
  const name = parties.map((p) => p.nom).join('');
  const values = parties.flatMap((p) => [...p.valeurs]);
  let text = textes.get(name);
  if (text === undefined) {
    text = composer(parties);
    textes.set(name, text);
  }
  return { name, text, values };
}

function composer(parties: readonly Partie[]): string {
  let place = 0;
  const corps = parties.map(
    ({ sql, valeurs }, i) => `p${i} AS (${sql(valeurs.map(() => `$${(place += 1)}`))})`,
  );
  return `WITH ${corps.join(',\n')}\nSELECT 1`;
}
