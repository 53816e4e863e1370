import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The measures of every dossier, for their operators and the pilots; filled at the next start. */
export class Mesure1760000000016 implements MigrationInterface {
  readonly name = 'Mesure1760000000016';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE vues.mesure (
        id text COLLATE "C" PRIMARY KEY,
        dossier_id text COLLATE "C" NOT NULL,
        mesure text NOT NULL,
        code text NOT NULL,
        organisation text COLLATE "C",
        prescripteur text,
        financeur text,
        du date NOT NULL,
        fin date,
        terminee boolean NOT NULL,
        issue text,
        faites integer NOT NULL,
        prevues integer,
        dernier_rapport timestamptz(3)
      );
      CREATE INDEX mesure_dossier ON vues.mesure (dossier_id);
      CREATE INDEX mesure_organisation ON vues.mesure (organisation) WHERE organisation IS NOT NULL;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE vues.mesure');
  }
}
