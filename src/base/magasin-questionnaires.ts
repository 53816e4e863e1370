import type { Pool } from 'pg';
import type { VersionQuestionnaire } from '../domaine/questionnaire/version.js';

const COLONNES = `version, to_char(effet, 'YYYY-MM-DD') AS effet, auteur, motif,
  to_char(le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le`;

/** Versions in `enquete.questionnaire`, under a role that may neither change nor remove one (R2.30). */
export class MagasinQuestionnaires {
  constructor(private readonly reserve: Pool) {}

  /** The latest effect first. */
  async versions(): Promise<readonly VersionQuestionnaire[]> {
    const { rows } = await this.reserve.query<VersionQuestionnaire>(
      `SELECT ${COLONNES} FROM enquete.questionnaire ORDER BY enquete.questionnaire.effet DESC, enquete.questionnaire.le DESC`,
    );
    return rows;
  }

  /** JSON text of a model; null when there is no such version. */
  async modele(version: string): Promise<string | null> {
    const { rows } = await this.reserve.query<{ modele: string }>(
      'SELECT modele FROM enquete.questionnaire WHERE version = $1',
      [version],
    );
    return rows[0]?.modele ?? null;
  }

  /** @returns false when the version exists already */
  async publier(nouvelle: Omit<VersionQuestionnaire, 'le'> & { readonly modele: string }): Promise<boolean> {
    const { version, effet, modele, auteur, motif } = nouvelle;
    const { rowCount } = await this.reserve.query(
      `INSERT INTO enquete.questionnaire (version, effet, modele, auteur, motif) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [version, effet, modele, auteur, motif],
    );
    return rowCount === 1;
  }
}
