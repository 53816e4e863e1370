import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may know a dossier: the organisations that have something to do there, until when former référents read, the protected
 * dossiers; and the absences of référents. The columns are filled at the next start.
 */
export class Acces1760000000019 implements MigrationInterface {
  readonly name = 'Acces1760000000019';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.dossier ADD COLUMN concernees text[], ADD COLUMN lectures text[];
      CREATE INDEX dossier_concernees ON vues.dossier USING gin (concernees);
      CREATE TABLE personnel.protection (
        dossier_id text COLLATE "C" PRIMARY KEY,
        connaissent text[] NOT NULL,
        personnes text[] NOT NULL,
        organisations text[] NOT NULL
      );
      CREATE TABLE vues.absence (
        id text COLLATE "C" PRIMARY KEY,
        referent text COLLATE "C" NOT NULL,
        delegue text COLLATE "C" NOT NULL,
        du timestamptz(3) NOT NULL,
        au timestamptz(3) NOT NULL
      );
      CREATE INDEX absence_delegue ON vues.absence (delegue, au);
      CREATE INDEX absence_referent ON vues.absence (referent, au);
      CREATE INDEX proposition_logement ON vues.proposition (logement);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DROP INDEX vues.proposition_logement;
      DROP TABLE vues.absence;
      DROP TABLE personnel.protection;
      ALTER TABLE vues.dossier DROP COLUMN concernees, DROP COLUMN lectures;
    `);
  }
}
