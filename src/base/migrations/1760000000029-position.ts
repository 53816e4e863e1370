import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a dwelling stands, when its offer says so (R4.104): none does in an older folder. */
export class Position1760000000029 implements MigrationInterface {
  readonly name = 'Position1760000000029';

  async up(base: QueryRunner): Promise<void> {
    await base.query(
      'ALTER TABLE vues.logement ADD COLUMN latitude double precision, ADD COLUMN longitude double precision',
    );
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.logement DROP COLUMN latitude, DROP COLUMN longitude');
  }
}
