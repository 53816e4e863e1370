import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Read models: rebuilt from the journal at any time. Clear personal columns only in the schema `personnel`. */
export class Vues1760000000002 implements MigrationInterface {
  readonly name = 'Vues1760000000002';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE SCHEMA vues;
      CREATE SCHEMA personnel;
      REVOKE ALL ON SCHEMA personnel FROM PUBLIC;

      CREATE TABLE vues.dossier (
        id text COLLATE "C" PRIMARY KEY,
        reference text COLLATE "C" NOT NULL,
        operation text COLLATE "C" NOT NULL,
        programme text NOT NULL,
        commune text COLLATE "C" NOT NULL,
        charte text NOT NULL,
        etape text NOT NULL,
        statut text NOT NULL,
        version integer NOT NULL,
        referent text COLLATE "C",
        en_retard boolean NOT NULL,
        niveau smallint NOT NULL,
        prochaine_echeance timestamptz(3),
        taches_ouvertes smallint NOT NULL,
        refus smallint NOT NULL,
        transitoire boolean NOT NULL,
        issue text,
        ouvert_le timestamptz(3) NOT NULL,
        purge boolean NOT NULL
      ) WITH (fillfactor = 75);
      CREATE INDEX dossier_reference ON vues.dossier (reference, id);
      CREATE INDEX dossier_operation ON vues.dossier (operation, reference, id);
      CREATE INDEX dossier_referent ON vues.dossier (referent, reference, id) WHERE referent IS NOT NULL;

      CREATE TABLE vues.tache (
        id text COLLATE "C" PRIMARY KEY,
        dossier_id text COLLATE "C" NOT NULL,
        reference text NOT NULL,
        operation text NOT NULL,
        commune text COLLATE "C" NOT NULL,
        code text NOT NULL,
        libelle text NOT NULL,
        etape text NOT NULL,
        etat text COLLATE "C" NOT NULL,
        pour text COLLATE "C" NOT NULL,
        organisation text COLLATE "C",
        personne text COLLATE "C",
        echeance timestamptz(3) NOT NULL,
        en_retard boolean NOT NULL,
        niveau smallint NOT NULL,
        rappels smallint NOT NULL,
        depuis timestamptz(3) NOT NULL
      ) WITH (fillfactor = 85);
      CREATE INDEX tache_dossier ON vues.tache (dossier_id);
      CREATE INDEX tache_role ON vues.tache (etat, pour, commune, echeance, id);
      CREATE INDEX tache_libre ON vues.tache (etat, commune, echeance, id) WHERE personne IS NULL AND pour = 'referent';
      CREATE INDEX tache_en_retard ON vues.tache (commune) WHERE etat = 'a-faire' AND en_retard;
      CREATE INDEX tache_personne ON vues.tache (personne, etat, echeance, id) WHERE personne IS NOT NULL;
      CREATE INDEX tache_organisation ON vues.tache (organisation, etat, echeance, id) WHERE organisation IS NOT NULL;

      CREATE TABLE vues.proposition (
        id text COLLATE "C" PRIMARY KEY,
        dossier_id text COLLATE "C" NOT NULL,
        reference text NOT NULL,
        operation text NOT NULL,
        logement text COLLATE "C" NOT NULL,
        bailleur text COLLATE "C" NOT NULL,
        nature text NOT NULL,
        commune text NOT NULL,
        etat text NOT NULL,
        le timestamptz(3) NOT NULL,
        refus_compte boolean NOT NULL
      );
      CREATE INDEX proposition_bailleur ON vues.proposition (bailleur, dossier_id);
      CREATE INDEX proposition_dossier ON vues.proposition (dossier_id);

      CREATE TABLE vues.operation (
        id text COLLATE "C" PRIMARY KEY,
        code text COLLATE "C" NOT NULL,
        programme text NOT NULL,
        nom text NOT NULL,
        communes text[] NOT NULL,
        charte text NOT NULL,
        defini_le date,
        actions integer NOT NULL,
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX operation_code ON vues.operation (code, id);

      CREATE TABLE vues.logement (
        id text COLLATE "C" PRIMARY KEY,
        reference text COLLATE "C" NOT NULL,
        bailleur text COLLATE "C" NOT NULL,
        nature text NOT NULL,
        commune text NOT NULL,
        hors_qpv boolean NOT NULL,
        typologie text NOT NULL,
        surface double precision NOT NULL,
        loyer double precision NOT NULL,
        charges double precision NOT NULL,
        accessible boolean NOT NULL,
        disponible_le date NOT NULL,
        financement text,
        adresse text,
        statut text NOT NULL,
        dossier text,
        version integer NOT NULL
      );
      CREATE INDEX logement_reference ON vues.logement (reference, id);
      CREATE INDEX logement_bailleur ON vues.logement (bailleur, reference, id);

      CREATE TABLE vues.organisation (
        id text COLLATE "C" PRIMARY KEY,
        code text COLLATE "C" NOT NULL,
        nom text NOT NULL,
        type text NOT NULL,
        courriel text,
        version integer NOT NULL
      );

      CREATE TABLE vues.commission (
        id text COLLATE "C" PRIMARY KEY,
        nature text NOT NULL,
        le date NOT NULL,
        inscrits integer NOT NULL,
        tranches integer NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX commission_le ON vues.commission (le, id);

      CREATE TABLE vues.charte (
        id text COLLATE "C" PRIMARY KEY,
        libelle text NOT NULL,
        en_vigueur_du date NOT NULL,
        source text NOT NULL,
        publiee boolean NOT NULL,
        version integer NOT NULL
      );

      CREATE TABLE personnel.menage (
        dossier_id text COLLATE "C" PRIMARY KEY,
        nom text NOT NULL,
        prenom text NOT NULL,
        date_naissance date,
        telephone text,
        langue text,
        numero_unique text,
        recherche text COLLATE "C" NOT NULL
      );
      CREATE INDEX menage_recherche ON personnel.menage (recherche text_pattern_ops);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP SCHEMA vues CASCADE; DROP SCHEMA personnel CASCADE;');
  }
}
