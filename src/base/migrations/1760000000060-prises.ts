import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took a task, and when it is looked at again (R7.24, R7.26): nobody had taken any in an older folder. */
export class Prises1760000000060 implements MigrationInterface {
  readonly name = 'Prises1760000000060';

  async up(base: QueryRunner): Promise<void> {
    await base.query(
      'ALTER TABLE vues.tache ADD COLUMN prise_par text, ADD COLUMN prise_le timestamptz(3), ADD COLUMN suivi_le date',
    );
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(
      'ALTER TABLE vues.tache DROP COLUMN prise_par, DROP COLUMN prise_le, DROP COLUMN suivi_le',
    );
  }
}
