import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a task is escalated, and to whom: its last escalation, as the journal has it. */
export class Escalade1760000000008 implements MigrationInterface {
  readonly name = 'Escalade1760000000008';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.tache ADD COLUMN escalade_depuis timestamptz(3), ADD COLUMN escalade_vers text;
      UPDATE vues.tache t SET escalade_depuis = e.survenu_le, escalade_vers = e.vers
        FROM (
          SELECT DISTINCT ON (flux_id, tache) flux_id, survenu_le,
            contenu::json -> 'donnees' ->> 'tache' AS tache, contenu::json -> 'donnees' ->> 'vers' AS vers
          FROM journal.evenement WHERE agregat = 'dossier' AND type = 'TacheEscaladee'
          ORDER BY flux_id, tache, version DESC
        ) e
        WHERE t.niveau > 0 AND t.id = e.flux_id || '.' || replace(e.tache, '@', '-');
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.tache DROP COLUMN escalade_depuis, DROP COLUMN escalade_vers');
  }
}
