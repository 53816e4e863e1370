import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each household was informed, which the definition of its project leans on (R1.26): the rows are made again at the next start. */
export class MenagesInformes1760000000043 implements MigrationInterface {
  readonly name = 'MenagesInformes1760000000043';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.avancement ADD COLUMN informe_le timestamptz(3);
      DELETE FROM vues.avancement;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.avancement DROP COLUMN informe_le');
  }
}
