import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which levels a late task reached, who was written to, what the commission decided (R7.20, R7.23): rows of before are filled at the next start. */
export class Niveaux1760000000046 implements MigrationInterface {
  readonly name = 'Niveaux1760000000046';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE journal.envoi ADD COLUMN remis_a text, ADD COLUMN repli boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN journal.envoi.remis_a IS 'desk it was handed over to, by its function (R8.5); null for a message of before';
      ALTER TABLE vues.tache ADD COLUMN montees text[], ADD COLUMN decision text, ADD COLUMN decision_le date;
      ALTER TABLE vues.dossier ADD COLUMN echelon text;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.dossier DROP COLUMN echelon;
      ALTER TABLE vues.tache DROP COLUMN montees, DROP COLUMN decision, DROP COLUMN decision_le;
      ALTER TABLE journal.envoi DROP COLUMN remis_a, DROP COLUMN repli;
    `);
  }
}
