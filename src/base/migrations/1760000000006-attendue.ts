import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of a dossier that its procedure must have seen: a fact that it does not live on is not owed to it. */
export class Attendue1760000000006 implements MigrationInterface {
  readonly name = 'Attendue1760000000006';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE journal.flux ADD COLUMN attendue integer NOT NULL DEFAULT 0;
      UPDATE journal.flux SET attendue = version WHERE agregat = 'dossier';
      COMMENT ON COLUMN journal.flux.attendue IS 'last version that the procedure was nudged with; 0 for what has no procedure';
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE journal.flux DROP COLUMN attendue');
  }
}
