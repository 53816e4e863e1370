import type { MigrationInterface, QueryRunner } from 'typeorm';

const LECTEURS = 'relogement_lecteur, relogement_personnel';

/** The guichet unique in full: what an offer says, when it lapses, who freed it; the bytes of its pictures, beside the journal. */
export class Guichet1760000000011 implements MigrationInterface {
  readonly name = 'Guichet1760000000011';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.logement
        ADD COLUMN reservataire text COLLATE "C",
        ADD COLUMN qpv text,
        ADD COLUMN secteur text,
        ADD COLUMN etage smallint,
        ADD COLUMN accessibilite text,
        ADD COLUMN classe_energie text,
        ADD COLUMN annee_construction smallint,
        ADD COLUMN annexes double precision,
        ADD COLUMN publie_le timestamptz(3),
        ADD COLUMN valable_jusquau timestamptz(3),
        ADD COLUMN echeance timestamptz(3),
        ADD COLUMN libere_par text COLLATE "C",
        ADD COLUMN passerelle text,
        ADD COLUMN passerelle_jusquau date,
        ADD COLUMN candidats smallint NOT NULL DEFAULT 0,
        ADD COLUMN photos smallint NOT NULL DEFAULT 0,
        ADD COLUMN ancien_bailleur text COLLATE "C";
      UPDATE vues.logement l SET publie_le = e.survenu_le
        FROM journal.evenement e
        WHERE e.agregat = 'logement' AND e.flux_id = l.id AND e.type = 'LogementPublie';
      CREATE INDEX logement_reservataire ON vues.logement (reservataire, reference, id) WHERE reservataire IS NOT NULL;
      CREATE INDEX logement_echeance ON vues.logement (echeance) WHERE echeance IS NOT NULL;
      CREATE INDEX logement_dossier ON vues.logement (dossier) WHERE dossier IS NOT NULL;
      CREATE INDEX logement_libere ON vues.logement (libere_par) WHERE libere_par IS NOT NULL;
      CREATE INDEX logement_ancien_bailleur ON vues.logement (ancien_bailleur) WHERE ancien_bailleur IS NOT NULL;

      ALTER TABLE vues.organisation ADD COLUMN successeur text COLLATE "C";

      CREATE SCHEMA fichiers;
      CREATE TABLE fichiers.photo (
        logement  text COLLATE "C" NOT NULL,
        id        text COLLATE "C" NOT NULL,
        type      text NOT NULL,
        contenu   bytea NOT NULL,
        recue_le  timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (logement, id)
      );
      ALTER TABLE fichiers.photo ALTER COLUMN contenu SET STORAGE EXTERNAL;
      COMMENT ON TABLE fichiers.photo IS 'pictures of dwellings, without the data of the camera; destroyed when withdrawn (R4.20)';
    `);
    const [compte] = (await base.query(
      `SELECT count(*)::int AS n FROM pg_roles WHERE rolname IN ('relogement_ecrivain', 'relogement_intendant', 'relogement_lecteur', 'relogement_personnel')`,
    )) as readonly { readonly n: number }[];
    if (compte?.n !== 4) return;
    await base.query(`
      GRANT USAGE ON SCHEMA fichiers TO relogement_intendant, ${LECTEURS};
      GRANT SELECT, INSERT, DELETE ON fichiers.photo TO relogement_intendant;
      GRANT SELECT ON fichiers.photo TO ${LECTEURS};
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DROP SCHEMA fichiers CASCADE;
      ALTER TABLE vues.organisation DROP COLUMN successeur;
      ALTER TABLE vues.logement
        DROP COLUMN reservataire, DROP COLUMN qpv, DROP COLUMN secteur, DROP COLUMN etage, DROP COLUMN accessibilite,
        DROP COLUMN classe_energie, DROP COLUMN annee_construction, DROP COLUMN annexes, DROP COLUMN publie_le,
        DROP COLUMN valable_jusquau, DROP COLUMN echeance, DROP COLUMN libere_par, DROP COLUMN passerelle,
        DROP COLUMN passerelle_jusquau, DROP COLUMN candidats, DROP COLUMN photos, DROP COLUMN ancien_bailleur;
    `);
  }
}
