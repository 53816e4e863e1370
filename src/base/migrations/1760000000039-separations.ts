import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which dossiers each protected one is kept (R8.26), who manages a dwelling (R4.112): filled at the next start. */
export class Separations1760000000039 implements MigrationInterface {
  readonly name = 'Separations1760000000039';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE personnel.protection ADD COLUMN dossiers text[];
      ALTER TABLE vues.logement ADD COLUMN gestionnaire text;
      CREATE INDEX protection_dossiers ON personnel.protection USING gin (dossiers);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.logement DROP COLUMN gestionnaire;
      ALTER TABLE personnel.protection DROP COLUMN dossiers;
    `);
  }
}
