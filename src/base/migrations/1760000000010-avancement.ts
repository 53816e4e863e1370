import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where each household stands towards leaving its home, and what its validated survey asks for: read by operation. The needs
 * say means and handicap, hence `personnel`. Both are filled at the next start.
 */
export class Avancement1760000000010 implements MigrationInterface {
  readonly name = 'Avancement1760000000010';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE vues.avancement (
        dossier_id text COLLATE "C" PRIMARY KEY,
        operation text NOT NULL,
        immeuble text,
        etape text NOT NULL,
        etape_depuis timestamptz(3) NOT NULL,
        parti_le timestamptz(3),
        concertation_le timestamptz(3),
        enquete_le timestamptz(3),
        accompagnement_le timestamptz(3),
        rapprochement_le timestamptz(3),
        demenagement_le timestamptz(3)
      );
      CREATE INDEX avancement_operation ON vues.avancement (operation);
      CREATE INDEX avancement_partis ON vues.avancement (parti_le) WHERE parti_le IS NOT NULL;

      CREATE TABLE personnel.besoin (
        dossier_id text COLLATE "C" PRIMARY KEY,
        operation text NOT NULL,
        validee boolean NOT NULL,
        typologie text,
        communes text[] NOT NULL,
        accessible boolean,
        transitoire boolean,
        projet text,
        ressources double precision,
        personnes integer,
        occupation text
      );
      CREATE INDEX besoin_operation ON personnel.besoin (operation) WHERE validee;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE personnel.besoin; DROP TABLE vues.avancement;');
  }
}
