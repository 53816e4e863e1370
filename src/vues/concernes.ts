import type { Pool } from 'pg';

/** What a fact that concerns many walks over. */
export class Concernes {
  constructor(private readonly reserve: Pool) {}

  /** Ids of the open dossiers of an operation after `apres`, in order; at most `limite`. */
  async dossiersDeOperation(operation: string, apres: string | null, limite: number): Promise<string[]> {
    const { rows } = await this.reserve.query<{ id: string }>(
      `SELECT id FROM vues.dossier WHERE operation = $1 AND statut <> 'clos' AND NOT purge AND id > $2 ORDER BY id LIMIT $3`,
      [operation, apres ?? '', limite],
    );
    return rows.map((ligne) => ligne.id);
  }
}
