import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The questionnaire, version by version: added under the role `intendant`, never changed nor removed by any role. The draft of
 * each household's survey, sealed under its key, written by the door's role alone.
 */
export class Enquete1760000000017 implements MigrationInterface {
  readonly name = 'Enquete1760000000017';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE SCHEMA enquete;
      REVOKE ALL ON SCHEMA enquete FROM PUBLIC;
      CREATE TABLE enquete.questionnaire (
        version text COLLATE "C" PRIMARY KEY,
        effet   date NOT NULL,
        modele  text NOT NULL,
        auteur  text COLLATE "C" NOT NULL,
        motif   text NOT NULL,
        le      timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE TABLE enquete.brouillon (
        dossier       text COLLATE "C" PRIMARY KEY,
        version       integer NOT NULL CHECK (version > 0),
        apres         integer NOT NULL,
        questionnaire text COLLATE "C" NOT NULL,
        cle_id        text COLLATE "C" NOT NULL,
        contenu       bytea NOT NULL,
        auteur        text COLLATE "C" NOT NULL,
        organisation  text COLLATE "C",
        le            timestamptz(3) NOT NULL
      );
      COMMENT ON COLUMN enquete.brouillon.apres IS 'version of the last survey done when it was begun: past it, the draft is over';
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_intendant') THEN
          GRANT USAGE ON SCHEMA enquete TO relogement_intendant;
          GRANT SELECT, INSERT ON enquete.questionnaire TO relogement_intendant;
        END IF;
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_ecrivain') THEN
          GRANT USAGE ON SCHEMA enquete TO relogement_ecrivain;
          GRANT SELECT, INSERT, UPDATE, DELETE ON enquete.brouillon TO relogement_ecrivain;
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP SCHEMA enquete CASCADE');
  }
}
