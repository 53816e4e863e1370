import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search by name or reference, tolerant of spelling (pg_trgm); former référents, who go on seeing their households. */
export class Recherche1760000000005 implements MigrationInterface {
  readonly name = 'Recherche1760000000005';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      ALTER TABLE vues.dossier ADD COLUMN anciens_referents text[] NOT NULL DEFAULT '{}';
      UPDATE vues.dossier d SET anciens_referents = t.anciens
        FROM (
          SELECT flux_id, array_agg(contenu::json -> 'donnees' ->> 'de' ORDER BY version) AS anciens
          FROM journal.evenement WHERE agregat = 'dossier' AND type = 'ReferentTransmis' GROUP BY flux_id
        ) t
        WHERE t.flux_id = d.id;

      CREATE FUNCTION vues.simplifier(texte text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN btrim(regexp_replace(lower(texte), '[^a-z0-9]+', ' ', 'g'));
      CREATE INDEX dossier_reference_ressemblance ON vues.dossier USING gin (vues.simplifier(reference) gin_trgm_ops);
      CREATE INDEX menage_ressemblance ON personnel.menage USING gin (recherche gin_trgm_ops);
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DROP INDEX personnel.menage_ressemblance;
      DROP INDEX vues.dossier_reference_ressemblance;
      DROP FUNCTION vues.simplifier(text);
      ALTER TABLE vues.dossier DROP COLUMN anciens_referents;
    `);
  }
}
