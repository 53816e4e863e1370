import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Informations in number: what became of each dossier, and until it is done what its household was told, sealed under its key (R1.30). */
export class Informations1760000000041 implements MigrationInterface {
  readonly name = 'Informations1760000000041';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE procedure.information_dossier (
        information text COLLATE "C" NOT NULL,
        dossier   text COLLATE "C" NOT NULL,
        issue     text NOT NULL DEFAULT 'attendue' CHECK (issue IN ('attendue', 'faite', 'refusee', 'a-reprendre')),
        vu        integer NOT NULL DEFAULT 0,
        regle     text,
        motif     text,
        le        timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (information, dossier)
      );
      COMMENT ON COLUMN procedure.information_dossier.vu IS 'version of the decision, or of the last request to try again, that was answered';
      CREATE TABLE procedure.information_note (
        information text COLLATE "C" NOT NULL,
        dossier   text COLLATE "C" NOT NULL,
        cle_id    text COLLATE "C" NOT NULL,
        contenu   bytea NOT NULL,
        PRIMARY KEY (information, dossier)
      );
      CREATE INDEX information_note_dossier ON procedure.information_note (dossier);
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_ecrivain') THEN
          GRANT SELECT, INSERT, UPDATE ON procedure.information_dossier TO relogement_ecrivain;
          GRANT SELECT, INSERT, DELETE ON procedure.information_note TO relogement_ecrivain;
          GRANT SELECT ON procedure.information_dossier TO relogement_lecteur, relogement_personnel;
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE procedure.information_note, procedure.information_dossier');
  }
}
