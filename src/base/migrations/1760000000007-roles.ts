import type { MigrationInterface, QueryRunner } from 'typeorm';

const ECRIVAIN = 'relogement_ecrivain';
const INTENDANT = 'relogement_intendant';
const LECTEUR = 'relogement_lecteur';
const PERSONNEL = 'relogement_personnel';
const ROLES = [ECRIVAIN, INTENDANT, LECTEUR, PERSONNEL];
const TOUS = ROLES.join(', ');
const LECTEURS = `${LECTEUR}, ${PERSONNEL}`;

/** Roles belong to the cluster: made by whoever migrates first, when allowed; otherwise an administrator makes them before. */
const creer = (role: string) => `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}')
      AND (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
      BEGIN
        CREATE ROLE ${role} NOLOGIN;
        GRANT ${role} TO CURRENT_USER;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END $$;`;

const DROITS = `
  GRANT USAGE ON SCHEMA journal, vues, procedure TO ${TOUS};
  GRANT USAGE ON SCHEMA coffre TO ${ECRIVAIN};
  GRANT USAGE ON SCHEMA personnel TO ${ECRIVAIN}, ${PERSONNEL};
  GRANT USAGE ON SCHEMA identite TO ${INTENDANT}, ${PERSONNEL};

  GRANT SELECT ON journal.evenement, journal.flux, journal.sortie TO ${TOUS};
  GRANT INSERT ON journal.evenement TO ${ECRIVAIN};
  GRANT INSERT, UPDATE ON journal.flux TO ${ECRIVAIN};
  GRANT SELECT, INSERT, UPDATE ON journal.commande TO ${ECRIVAIN};
  GRANT INSERT, DELETE ON journal.sortie TO ${ECRIVAIN};
  GRANT DELETE ON journal.sortie TO ${INTENDANT};
  GRANT SELECT ON journal.envoi TO ${INTENDANT}, ${LECTEURS};
  GRANT INSERT, UPDATE ON journal.envoi TO ${INTENDANT};

  GRANT SELECT, INSERT, DELETE ON coffre.cle TO ${ECRIVAIN};

  GRANT SELECT ON ALL TABLES IN SCHEMA procedure TO ${INTENDANT}, ${LECTEURS};
  GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA procedure TO ${INTENDANT};
  GRANT SELECT, INSERT, UPDATE ON procedure.suivi TO ${ECRIVAIN};

  GRANT SELECT ON ALL TABLES IN SCHEMA vues TO ${TOUS};
  GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA vues TO ${ECRIVAIN};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA personnel TO ${ECRIVAIN};
  GRANT SELECT ON ALL TABLES IN SCHEMA personnel TO ${PERSONNEL};

  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identite TO ${INTENDANT};
  GRANT SELECT ON identite.compte TO ${PERSONNEL};

  ALTER DEFAULT PRIVILEGES IN SCHEMA vues GRANT SELECT ON TABLES TO ${TOUS};
  ALTER DEFAULT PRIVILEGES IN SCHEMA vues, personnel GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${ECRIVAIN};
  ALTER DEFAULT PRIVILEGES IN SCHEMA personnel GRANT SELECT ON TABLES TO ${PERSONNEL};
`;

/** Who may do what in the base (S27): the door adds events and rewrites none, names are read under a role of their own. */
export class Roles1760000000007 implements MigrationInterface {
  readonly name = 'Roles1760000000007';

  async up(base: QueryRunner): Promise<void> {
    for (const role of ROLES) await base.query(creer(role));
    const [compte] = (await base.query(
      `SELECT count(*)::int AS n FROM pg_roles WHERE rolname = ANY('{${TOUS}}')`,
    )) as readonly { readonly n: number }[];
    if (compte?.n === ROLES.length) await base.query(DROITS);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`DROP OWNED BY ${TOUS}`);
  }
}
