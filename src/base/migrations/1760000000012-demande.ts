import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the matching looks at in each household of step 4: clear, sensitive, hence in `personnel`; filled at the next start. */
export class Demande1760000000012 implements MigrationInterface {
  readonly name = 'Demande1760000000012';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE personnel.demande (
        dossier_id text COLLATE "C" PRIMARY KEY,
        attribuee boolean NOT NULL,
        en_proposition boolean NOT NULL,
        demande text NOT NULL
      );
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE personnel.demande');
  }
}
