import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name is one whatever its case, accents and spaces (R0.87). Codes that were already two stay two; no third one joins them. */
export class MemesNoms1760000000061 implements MigrationInterface {
  readonly name = 'MemesNoms1760000000061';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE FUNCTION vues.meme_nom(nom text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN upper(btrim(regexp_replace(regexp_replace(normalize(nom, NFKD), '[\\u0300-\\u036f]', '', 'g'), '\\s+', ' ', 'g')));
      CREATE INDEX dossier_meme_reference ON vues.dossier (operation, vues.meme_nom(reference));
      CREATE INDEX logement_meme_reference ON vues.logement (bailleur, vues.meme_nom(reference));

      DO $$
      DECLARE anciens text;
      BEGIN
        SELECT coalesce(string_agg(quote_literal(agregat || '/' || id), ','), quote_literal('')) INTO anciens FROM (
          SELECT agregat, id, row_number() OVER (PARTITION BY agregat, lower(id) ORDER BY maj, id) AS rang
          FROM journal.flux WHERE agregat IN ('operation', 'charte')
        ) codes WHERE rang > 1;
        EXECUTE format('CREATE UNIQUE INDEX flux_code ON journal.flux (agregat, lower(id))
          WHERE agregat IN (''operation'', ''charte'') AND agregat || ''/'' || id NOT IN (%s)', anciens);
      END $$;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query(`
      DROP INDEX journal.flux_code;
      DROP INDEX vues.logement_meme_reference;
      DROP INDEX vues.dossier_meme_reference;
      DROP FUNCTION vues.meme_nom(text);
    `);
  }
}
