import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Announcements to organisations, kept from their fact until they are delivered or given up: a wiped Temporal loses none. */
export class Envois1760000000003 implements MigrationInterface {
  readonly name = 'Envois1760000000003';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE journal.envoi (
        id       text COLLATE "C" PRIMARY KEY,
        annonce  text NOT NULL,
        etat     text NOT NULL CHECK (etat IN ('a-remettre', 'remis', 'abandonne')),
        cree_le  timestamptz(3) NOT NULL DEFAULT now(),
        fini_le  timestamptz(3)
      ) WITH (fillfactor = 80);
      CREATE INDEX envoi_a_remettre ON journal.envoi (cree_le) WHERE etat = 'a-remettre';
      COMMENT ON TABLE journal.envoi IS 'one row per message owed (R8.5); id = <dossier>.<version of its fact>';
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE journal.envoi');
  }
}
