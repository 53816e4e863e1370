import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in: the sessions of the browsers, and the directory that puts a name on an account. Not part of the journal. */
export class Identite1760000000004 implements MigrationInterface {
  readonly name = 'Identite1760000000004';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE SCHEMA identite;
      REVOKE ALL ON SCHEMA identite FROM PUBLIC;

      CREATE TABLE identite.session (
        sid       text COLLATE "C" PRIMARY KEY,
        sess      json NOT NULL,
        expire    timestamptz NOT NULL,
        remplacee boolean NOT NULL DEFAULT false
      ) WITH (fillfactor = 80);
      CREATE INDEX session_expire ON identite.session (expire);
      CREATE INDEX session_lignee ON identite.session ((sess ->> 'lignee'));
      COMMENT ON COLUMN identite.session.remplacee IS 'its id was rotated: it answers a few seconds more, to requests already under way';

      CREATE TABLE identite.compte (
        id           text COLLATE "C" PRIMARY KEY,
        nom          text NOT NULL,
        role         text NOT NULL,
        organisation text COLLATE "C",
        vu_le        timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX compte_role ON identite.compte (role, nom, id);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP SCHEMA identite CASCADE');
  }
}
