import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a task is about, when several of its code may be open at once; no task written before has one. */
export class ObjetTache1760000000015 implements MigrationInterface {
  readonly name = 'ObjetTache1760000000015';

  async up(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.tache ADD COLUMN objet text');
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('ALTER TABLE vues.tache DROP COLUMN objet');
  }
}
