import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Migrations of dossiers from one version of the charter to another: how far each walk is, and its result dossier by dossier (R10.10). */
export class MigrationsCharte1760000000009 implements MigrationInterface {
  readonly name = 'MigrationsCharte1760000000009';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE procedure.migration_charte (
        charte text COLLATE "C" NOT NULL,
        migration text COLLATE "C" NOT NULL,
        sens text NOT NULL CHECK (sens IN ('migrer', 'retablir')),
        commencee_le timestamptz(3) NOT NULL DEFAULT now(),
        terminee_le timestamptz(3),
        PRIMARY KEY (charte, migration, sens)
      );
      CREATE TABLE procedure.migration_dossier (
        charte text COLLATE "C" NOT NULL,
        migration text COLLATE "C" NOT NULL,
        sens text NOT NULL CHECK (sens IN ('migrer', 'retablir')),
        dossier text COLLATE "C" NOT NULL,
        issue text NOT NULL CHECK (issue IN ('faite', 'refusee', 'a-reprendre')),
        regle text,
        motif text,
        le timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (charte, migration, sens, dossier)
      );
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'relogement_intendant') THEN
          GRANT SELECT, INSERT, UPDATE ON procedure.migration_charte, procedure.migration_dossier TO relogement_intendant;
          GRANT SELECT ON procedure.migration_charte, procedure.migration_dossier TO relogement_lecteur, relogement_personnel;
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE procedure.migration_dossier, procedure.migration_charte');
  }
}
