import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handovers in number: what became of each dossier, and until it is done the note left for it, sealed under its household's key (R3.60). */
export class Passations1760000000027 implements MigrationInterface {
  readonly name = 'Passations1760000000027';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE procedure.passation_dossier (
        passation text COLLATE "C" NOT NULL,
        dossier   text COLLATE "C" NOT NULL,
        de        text COLLATE "C" NOT NULL,
        a         text COLLATE "C" NOT NULL,
        issue     text NOT NULL DEFAULT 'attendue' CHECK (issue IN ('attendue', 'faite', 'refusee', 'a-reprendre')),
        vu        integer NOT NULL DEFAULT 0,
        regle     text,
        motif     text,
        le        timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (passation, dossier)
      );
      COMMENT ON COLUMN procedure.passation_dossier.vu IS 'version of the decision, or of the last request to try again, that was answered';
      CREATE TABLE procedure.passation_note (
        passation text COLLATE "C" NOT NULL,
        dossier   text COLLATE "C" NOT NULL,
        cle_id    text COLLATE "C" NOT NULL,
        contenu   bytea NOT NULL,
        PRIMARY KEY (passation, dossier)
      );
      CREATE INDEX passation_note_dossier ON procedure.passation_note (dossier);
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_ecrivain') THEN
          GRANT SELECT, INSERT, UPDATE ON procedure.passation_dossier TO relogement_ecrivain;
          GRANT SELECT, INSERT, DELETE ON procedure.passation_note TO relogement_ecrivain;
          GRANT SELECT ON procedure.passation_dossier TO relogement_lecteur, relogement_personnel;
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE procedure.passation_note, procedure.passation_dossier');
  }
}
