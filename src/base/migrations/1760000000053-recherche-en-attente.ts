import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the search of a household is on hold, so that nothing is matched to it meanwhile (R4.183): the rows are made again at the next start. */
export class RechercheEnAttente1760000000053 implements MigrationInterface {
  readonly name = 'RechercheEnAttente1760000000053';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE personnel.demande ADD COLUMN en_attente date;
      DELETE FROM personnel.demande;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE personnel.demande DROP COLUMN en_attente');
  }
}
