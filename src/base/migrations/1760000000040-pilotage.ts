import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days each step took a household that left, and how long its clock was suspended (R1.23, R1.24); when each version of the charter
 * was published (R0.33). The rows are made again at the next start.
 */
export class Pilotage1760000000040 implements MigrationInterface {
  readonly name = 'Pilotage1760000000040';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      DELETE FROM vues.avancement;
      ALTER TABLE vues.avancement
        DROP COLUMN concertation_le, DROP COLUMN enquete_le, DROP COLUMN accompagnement_le,
        DROP COLUMN rapprochement_le, DROP COLUMN demenagement_le,
        ADD COLUMN suspendu_jours double precision NOT NULL,
        ADD COLUMN suspendu_depuis timestamptz(3),
        ADD COLUMN concertation_jours double precision,
        ADD COLUMN enquete_jours double precision,
        ADD COLUMN accompagnement_jours double precision,
        ADD COLUMN rapprochement_jours double precision,
        ADD COLUMN demenagement_jours double precision;
      DELETE FROM vues.charte;
      ALTER TABLE vues.charte ADD COLUMN publiee_le timestamptz(3);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DELETE FROM vues.avancement;
      ALTER TABLE vues.avancement
        DROP COLUMN suspendu_jours, DROP COLUMN suspendu_depuis, DROP COLUMN concertation_jours,
        DROP COLUMN enquete_jours, DROP COLUMN accompagnement_jours, DROP COLUMN rapprochement_jours,
        DROP COLUMN demenagement_jours,
        ADD COLUMN concertation_le timestamptz(3), ADD COLUMN enquete_le timestamptz(3),
        ADD COLUMN accompagnement_le timestamptz(3), ADD COLUMN rapprochement_le timestamptz(3),
        ADD COLUMN demenagement_le timestamptz(3);
      ALTER TABLE vues.charte DROP COLUMN publiee_le;
    `);
  }
}
