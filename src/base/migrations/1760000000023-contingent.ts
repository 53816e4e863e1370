import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose contingent a proposed dwelling is of (R4.85), and who lives in a dwelling of the bourse d’échange (R4.90): none in an older folder. */
export class Contingent1760000000023 implements MigrationInterface {
  readonly name = 'Contingent1760000000023';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.proposition ADD COLUMN reservataire text COLLATE "C", ADD COLUMN echange text COLLATE "C";
      CREATE INDEX proposition_reservataire ON vues.proposition (reservataire, dossier_id) WHERE reservataire IS NOT NULL;
      ALTER TABLE vues.logement ADD COLUMN occupant text COLLATE "C";
      CREATE INDEX logement_occupant ON vues.logement (occupant) WHERE occupant IS NOT NULL;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.proposition DROP COLUMN reservataire, DROP COLUMN echange;
      ALTER TABLE vues.logement DROP COLUMN occupant;
    `);
  }
}
