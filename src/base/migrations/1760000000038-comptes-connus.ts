import type { MigrationInterface, QueryRunner } from 'typeorm';

const ECRIVAIN = 'relogement_ecrivain';

/** The door knows who is a référent or a pilot (R3.80, R8.25): ids and roles of the accounts, never their names. */
export class ComptesConnus1760000000038 implements MigrationInterface {
  readonly name = 'ComptesConnus1760000000038';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${ECRIVAIN}') THEN
          GRANT USAGE ON SCHEMA identite TO ${ECRIVAIN};
          GRANT SELECT (id, role) ON identite.compte TO ${ECRIVAIN};
        END IF;
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      REVOKE SELECT (id, role) ON identite.compte FROM ${ECRIVAIN};
      REVOKE USAGE ON SCHEMA identite FROM ${ECRIVAIN};
    `);
  }
}
