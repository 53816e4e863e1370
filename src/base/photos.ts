import type { Pool } from 'pg';

interface PhotoGardee {
  readonly type: string;
  readonly contenu: Buffer;
}

/** The bytes of the pictures of dwellings, beside the journal (R4.20). */
export class Photos {
  /** @param ecriture connections of the role that keeps what is beside the journal */
  constructor(
    private readonly lecture: Pool,
    private readonly ecriture: Pool,
  ) {}

  /** Idempotent: a picture is named by its digest. */
  async garder(logement: string, id: string, { type, contenu }: PhotoGardee): Promise<void> {
    await this.ecriture.query(
      'INSERT INTO fichiers.photo (logement, id, type, contenu) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [logement, id, type, contenu],
    );
  }

  async lire(logement: string, id: string): Promise<PhotoGardee | null> {
    const { rows } = await this.lecture.query<PhotoGardee>(
      'SELECT type, contenu FROM fichiers.photo WHERE logement = $1 AND id = $2',
      [logement, id],
    );
    return rows[0] ?? null;
  }

  async detruire(logement: string, id: string): Promise<void> {
    await this.ecriture.query('DELETE FROM fichiers.photo WHERE logement = $1 AND id = $2', [logement, id]);
  }
}
