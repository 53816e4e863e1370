import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One published version by date of effect (R0.60): two writers cannot both take a day. Those published before the rule hold none. */
export class EffetCharte1760000000052 implements MigrationInterface {
  readonly name = 'EffetCharte1760000000052';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.charte ADD COLUMN effet date, ADD COLUMN remplace text[] NOT NULL DEFAULT '{}';
      CREATE UNIQUE INDEX charte_effet ON vues.charte (effet);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.charte DROP COLUMN effet, DROP COLUMN remplace');
  }
}
