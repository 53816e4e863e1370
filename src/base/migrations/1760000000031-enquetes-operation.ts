import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each household was last surveyed, and its operational phase (R2.32): the rows are made again at the next start. */
export class EnquetesOperation1760000000031 implements MigrationInterface {
  readonly name = 'EnquetesOperation1760000000031';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.avancement ADD COLUMN enquete_faite_le timestamptz(3), ADD COLUMN phase_le text;
      DELETE FROM vues.avancement;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.avancement DROP COLUMN enquete_faite_le, DROP COLUMN phase_le');
  }
}
