import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal: events nobody rewrites, the head of each stream, commands known, outbox, keys, progress of the procedure. */
export class Journal1760000000001 implements MigrationInterface {
  readonly name = 'Journal1760000000001';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE SCHEMA journal;
      CREATE SCHEMA coffre;
      CREATE SCHEMA procedure;

      CREATE TABLE journal.evenement (
        agregat       text COLLATE "C" NOT NULL,
        flux_id       text COLLATE "C" NOT NULL,
        version       integer NOT NULL CHECK (version > 0),
        position      bigint GENERATED ALWAYS AS IDENTITY,
        type          text NOT NULL,
        schema        smallint NOT NULL,
        survenu_le    timestamptz(3) NOT NULL,
        enregistre_le timestamptz(3) NOT NULL,
        auteur        text NOT NULL,
        cause         text NOT NULL,
        correlation   text NOT NULL,
        cle_id        text,
        contenu       text NOT NULL,
        empreinte     bytea NOT NULL,
        PRIMARY KEY (agregat, flux_id, version)
      );
      COMMENT ON COLUMN journal.evenement.cause IS 'version of the causing event of the stream, or "c:" and the hash of the command key';
      COMMENT ON COLUMN journal.evenement.empreinte IS 'sha256(previous ‖ JSON array of every other column but position)';

      CREATE FUNCTION journal.refuser_modification() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Le journal s’ajoute et ne se réécrit pas : % refusé sur journal.evenement (R8.1).', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER evenement_immuable BEFORE UPDATE OR DELETE ON journal.evenement
        FOR EACH ROW EXECUTE FUNCTION journal.refuser_modification();
      CREATE TRIGGER evenement_indelebile BEFORE TRUNCATE ON journal.evenement
        FOR EACH STATEMENT EXECUTE FUNCTION journal.refuser_modification();
      ALTER TABLE journal.evenement ENABLE ALWAYS TRIGGER evenement_immuable;
      ALTER TABLE journal.evenement ENABLE ALWAYS TRIGGER evenement_indelebile;
      REVOKE UPDATE, DELETE, TRUNCATE ON journal.evenement FROM PUBLIC, CURRENT_USER;

      CREATE TABLE journal.flux (
        agregat   text COLLATE "C" NOT NULL,
        id        text COLLATE "C" NOT NULL,
        version   integer NOT NULL,
        etat      bytea NOT NULL,
        forme     smallint NOT NULL,
        empreinte bytea NOT NULL,
        maj       timestamptz(3) NOT NULL,
        PRIMARY KEY (agregat, id)
      ) WITH (fillfactor = 80);
      ALTER TABLE journal.flux ALTER COLUMN etat SET STORAGE EXTERNAL;
      COMMENT ON COLUMN journal.flux.etat IS 'folded state: first byte 0 = clear, 1 = sealed under the key of the stream';

      CREATE TABLE journal.commande (
        cle_hash        bytea PRIMARY KEY,
        empreinte_corps bytea NOT NULL,
        reponse         text NOT NULL,
        le              timestamptz(3) NOT NULL
      );

      CREATE TABLE journal.sortie (
        id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        genre   text NOT NULL,
        objet   text NOT NULL,
        contenu text NOT NULL,
        cree_le timestamptz(3) NOT NULL
      );

      CREATE TABLE coffre.cle (
        id        text COLLATE "C" PRIMARY KEY,
        objet     text COLLATE "C" NOT NULL UNIQUE,
        enveloppe bytea NOT NULL,
        cree_le   timestamptz(3) NOT NULL
      );

      CREATE TABLE procedure.suivi (
        dossier   text COLLATE "C" PRIMARY KEY,
        vu_jusqua integer NOT NULL,
        vu_le     timestamptz(3) NOT NULL
      ) WITH (fillfactor = 80);

      CREATE TABLE procedure.incident (
        id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dossier   text COLLATE "C" NOT NULL,
        nature    text NOT NULL,
        detail    text NOT NULL,
        ouvert_le timestamptz(3) NOT NULL,
        clos_le   timestamptz(3)
      );
      CREATE UNIQUE INDEX incident_ouvert ON procedure.incident (dossier, nature) WHERE clos_le IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Le journal ne se supprime pas.');
  }
}
