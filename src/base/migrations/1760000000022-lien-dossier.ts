import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ties a dossier to others: doubles set aside or joined, households of one home. No dossier of before has any. */
export class LienDossier1760000000022 implements MigrationInterface {
  readonly name = 'LienDossier1760000000022';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE vues.lien_dossier (
        id text COLLATE "C" PRIMARY KEY,
        dossier_id text COLLATE "C" NOT NULL,
        autre text COLLATE "C" NOT NULL,
        nature text NOT NULL
      );
      CREATE INDEX lien_dossier_flux ON vues.lien_dossier (dossier_id);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE vues.lien_dossier');
  }
}
