import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The models of documents, version by version: added under the role `intendant`, never changed nor removed by any role. */
export class ModelesDocuments1760000000014 implements MigrationInterface {
  readonly name = 'ModelesDocuments1760000000014';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE SCHEMA documents;
      REVOKE ALL ON SCHEMA documents FROM PUBLIC;
      CREATE TABLE documents.modele (
        modele  text COLLATE "C" NOT NULL,
        langue  text COLLATE "C" NOT NULL,
        genre   text COLLATE "C" NOT NULL CHECK (genre IN ('texte', 'word')),
        version integer NOT NULL CHECK (version > 0),
        contenu bytea,
        auteur  text COLLATE "C" NOT NULL,
        motif   text NOT NULL,
        le      timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (modele, langue, genre, version)
      );
      COMMENT ON COLUMN documents.modele.contenu IS 'null: back to the shipped model';
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_intendant') THEN
          GRANT USAGE ON SCHEMA documents TO relogement_intendant;
          GRANT SELECT, INSERT ON documents.modele TO relogement_intendant;
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP SCHEMA documents CASCADE');
  }
}
