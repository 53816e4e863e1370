import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions with their state, members and lines. Those of before have no state: they were convened, their lines decided or not. */
export class Commissions1760000000013 implements MigrationInterface {
  readonly name = 'Commissions1760000000013';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      ALTER TABLE vues.commission
        ADD COLUMN statut text NOT NULL DEFAULT 'preparee',
        ADD COLUMN heure text,
        ADD COLUMN bailleur text,
        ADD COLUMN membres text[] NOT NULL DEFAULT '{}',
        ADD COLUMN a_decider integer NOT NULL DEFAULT 0,
        ADD COLUMN refusees integer NOT NULL DEFAULT 0;
      ALTER TABLE vues.commission
        ALTER COLUMN statut DROP DEFAULT, ALTER COLUMN membres DROP DEFAULT,
        ALTER COLUMN a_decider DROP DEFAULT, ALTER COLUMN refusees DROP DEFAULT;
      UPDATE vues.commission c SET membres = ARRAY(
          SELECT jsonb_array_elements_text(e.contenu::jsonb -> 'donnees' -> 'membres'))
        FROM journal.evenement e
        WHERE e.agregat = 'commission' AND e.type = 'CommissionConvoquee' AND e.flux_id = c.id;

      CREATE TABLE vues.ligne_commission (
        id text COLLATE "C" PRIMARY KEY,
        commission_id text COLLATE "C" NOT NULL,
        dossier_id text COLLATE "C" NOT NULL,
        nature text NOT NULL,
        statut text NOT NULL,
        le date NOT NULL,
        rang integer NOT NULL,
        decision text,
        reexamen_le date
      );
      CREATE INDEX ligne_commission_flux ON vues.ligne_commission (commission_id);
      CREATE INDEX ligne_commission_dossier ON vues.ligne_commission (dossier_id, nature);
      INSERT INTO vues.ligne_commission (id, commission_id, dossier_id, nature, statut, le, rang, decision)
        SELECT c.id || '.' || i.dossier, c.id, i.dossier, c.nature, c.statut, c.le,
          row_number() OVER (PARTITION BY c.id ORDER BY i.version), d.decision
        FROM vues.commission c
        JOIN (
          SELECT flux_id, version, contenu::jsonb -> 'donnees' ->> 'dossier' AS dossier
          FROM journal.evenement WHERE agregat = 'commission' AND type = 'DossierInscrit'
        ) i ON i.flux_id = c.id
        LEFT JOIN (
          SELECT e.flux_id, r ->> 'dossier' AS dossier, r ->> 'decision' AS decision
          FROM journal.evenement e, jsonb_array_elements(e.contenu::jsonb -> 'donnees' -> 'decisions') r
          WHERE e.agregat = 'commission' AND e.type = 'DecisionsRendues'
        ) d ON d.flux_id = c.id AND d.dossier = i.dossier;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DROP TABLE vues.ligne_commission;
      ALTER TABLE vues.commission DROP COLUMN statut, DROP COLUMN heure, DROP COLUMN bailleur,
        DROP COLUMN membres, DROP COLUMN a_decider, DROP COLUMN refusees;
    `);
  }
}
