import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What its bailleur says of the decency of a dwelling (R4.190): none has in an older folder. */
export class Decence1760000000054 implements MigrationInterface {
  readonly name = 'Decence1760000000054';

  async up(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.logement ADD COLUMN decent boolean');
    // Folded again at the next start: the priority reads the legal regimes since (R4.193).
    await base.query('DELETE FROM personnel.demande');
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.logement DROP COLUMN decent');
  }
}
