import type { Table } from '../vues/table.js';

/** One part of the data-modifying statement: its SQL, given the places of its parameters, and their values. */
export interface Partie {
  /** Short: the parts' names make the name of the prepared statement. */
  readonly nom: string;
  readonly valeurs: readonly unknown[];
  readonly sql: (places: readonly string[]) => string;
}

/** Rows as parameters: their values, and the SQL of the set that they make once they have their places. */
export interface Lignes {
  readonly valeurs: readonly unknown[];
  readonly source: (places: readonly string[]) => string;
}

/**
 * One array per column, of the elements' type. Bytes do not go in arrays, which `pg` writes as hexadecimal text, twice
 * their size: those of a column go in one binary parameter, with where each begins and how long it is.
 */
export function enLignes(types: readonly string[], lignes: readonly (readonly unknown[])[]): Lignes {
  const colonnes = types.map((type, i) => {
    const valeurs = lignes.map((ligne) => ligne[i]);
    return type === 'bytea' ? enOctets(i, valeurs as Buffer[]) : enTableau(i, type, valeurs);
  });
  return {
    valeurs: colonnes.flatMap((c) => c.valeurs),
    source: (places) => {
      const reste = [...places];
      const sql = colonnes.map((c) => c.sql(reste.splice(0, c.valeurs.length)));
      return `(SELECT ${sql.map((c) => c.lu).join(', ')}
        FROM unnest(${sql.map((c) => c.tableaux).join(', ')}) AS r(${sql.map((c) => c.noms).join(', ')}))`;
    },
  };
}

interface Colonne {
  readonly valeurs: readonly unknown[];
  readonly sql: (places: readonly string[]) => {
    readonly tableaux: string;
    readonly noms: string;
    readonly lu: string;
  };
}

const enTableau = (i: number, type: string, valeurs: readonly unknown[]): Colonne => ({
  valeurs: [valeurs],
  sql: ([place]) => ({ tableaux: `${place}::${type}[]`, noms: `c${i}`, lu: `c${i}` }),
});

function enOctets(i: number, octets: readonly Buffer[]): Colonne {
  let fin = 0;
  const debuts = octets.map(({ length }) => (fin += length) - length + 1);
  return {
    valeurs: [Buffer.concat(octets), debuts, octets.map(({ length }) => length)],
    sql: ([bloc, de, longueurs]) => ({
      tableaux: `${de}::integer[], ${longueurs}::integer[]`,
      noms: `d${i}, l${i}`,
      lu: `substring(${bloc}::bytea FROM d${i} FOR l${i})`,
    }),
  };
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

interface Enonce {
  /** Short: PostgreSQL tells prepared statements apart by 63 characters only. */
  readonly name: string;
  readonly text: string;
}

const enonces = new Map<string, Enonce>();

/** One statement of all its parts: written whole or not at all, in one round trip. */
export function assembler(parties: readonly Partie[]): Enonce & { readonly values: unknown[] } {
  const forme = parties.map((p) => p.nom).join('');
  const values = parties.flatMap((p) => [...p.valeurs]);
  let enonce = enonces.get(forme);
  if (enonce === undefined) {
    enonce = { name: `ecriture-${enonces.size}`, text: composer(parties) };
    enonces.set(forme, enonce);
  }
  return { ...enonce, values };
}

function composer(parties: readonly Partie[]): string {
  let place = 0;
  const corps = parties.map(
    ({ sql, valeurs }, i) => `p${i} AS (${sql(valeurs.map(() => `$${(place += 1)}`))})`,
  );
  return `WITH ${corps.join(',\n')}\nSELECT 1`;
}
