import type { ClientBase } from 'pg';
import type { NomAgregat } from '../../domaine/agregats.js';
import type { Ligne, Table } from '../../vues/table.js';

/** Rows of a read model that the journal and the live table do not agree on. */
export interface Difference {
  readonly cle: string;
  /** The stream it is made from. */
  readonly agregat: NomAgregat;
  readonly flux: string;
  /** Columns that differ; `absente` or `en trop` when one side has no such row. */
  readonly colonnes: readonly string[];
}

const PAR_ENVOI = 1_000;

/** A table of the same shape as a read model, for the time of a transaction, filled from the events. */
export class Ombre {
  private tampon: Ligne[] = [];
  private readonly nom: string;

  constructor(
    private readonly client: ClientBase,
    private readonly agregat: NomAgregat,
    readonly table: Table,
  ) {
    this.nom = `pg_temp.ombre_${table.nom.replace('.', '_')}`;
  }

  async creer(): Promise<void> {
    await this.client.query(
      `CREATE TEMP TABLE ${this.nom.slice('pg_temp.'.length)} (LIKE ${this.table.nom}) ON COMMIT DROP`,
    );
  }

  async ajouter(lignes: readonly Ligne[]): Promise<void> {
    this.tampon.push(...lignes);
    if (this.tampon.length >= PAR_ENVOI) await this.vider();
  }

  async vider(): Promise<void> {
    if (this.tampon.length === 0) return;
    const colonnes = Object.keys(this.table.colonnes).join(', ');
    const text = `INSERT INTO ${this.nom} (${colonnes}) SELECT ${colonnes} FROM json_populate_recordset(NULL::${this.nom}, $1::json)`;
    await this.client.query({ text, values: [JSON.stringify(this.tampon)] });
    this.tampon = [];
  }

  /** Rows folded, and those that differ from the live table, both ways. */
  async comparer(): Promise<{ readonly lignes: number; readonly differences: readonly Difference[] }> {
    await this.vider();
    const { cle, flux, nom, colonnes } = this.table;
    const noms = Object.keys(colonnes);
    const ecarts = noms.map((c) => `CASE WHEN v.${c} IS DISTINCT FROM o.${c} THEN '${c}' END`).join(', ');
    const { rows } = await this.client.query<Omit<Difference, 'agregat'>>(
      `SELECT coalesce(v.${cle}, o.${cle}) AS cle, coalesce(v.${flux}, o.${flux}) AS flux,
         CASE WHEN v.${cle} IS NULL THEN ARRAY['absente'] WHEN o.${cle} IS NULL THEN ARRAY['en trop']
           ELSE array_remove(ARRAY[${ecarts}], NULL) END AS colonnes
       FROM ${nom} v FULL JOIN ${this.nom} o ON o.${cle} = v.${cle}
       WHERE v.${cle} IS NULL OR o.${cle} IS NULL OR ROW(${noms.map((c) => `v.${c}`).join()}) IS DISTINCT FROM ROW(${noms.map((c) => `o.${c}`).join()})
       ORDER BY 1`,
    );
    const { rows: comptes } = await this.client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${this.nom}`,
    );
    const differences = rows.map((ligne) => ({ ...ligne, agregat: this.agregat }));
    return { lignes: comptes[0]?.n ?? 0, differences };
  }
}
