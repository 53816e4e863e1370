import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { calendrierGuyane } from '../../src/base/calendrier-guyane.js';
import { MIGRATIONS } from '../../src/base/migrations/index.js';
import { migrer } from '../../src/base/migrer.js';
import { ajouterJours } from '../../src/domaine/noyau/instants.js';
import { TABLES } from '../../src/vues/tables.js';
import { GUYANE } from '../domaine/soutien/calendrier.js';
import { baseNeuve, type BaseDeTest } from '../soutien/base.js';

describe('R7.3 — le calendrier de la Guyane', () => {
  it('gives from 2010 to 2049 the same holidays as a computation of our own, 10 June included', () => {
    const attendus = Object.keys(GUYANE.feries).sort();
    const donnes = Object.keys(calendrierGuyane().feries).filter((d) => d >= '2010' && d < '2050');
    expect(donnes.sort()).toEqual(attendus);
    expect(calendrierGuyane().feries['2031-06-10']).toMatch(/esclavage/);
  });

  it('covers 1990 to 2060', () => {
    for (const annee of [1990, 2060])
      expect(calendrierGuyane().feries[ajouterJours(`${annee}-12-24`, 1)]).toBe('Noël');
  });
});

describe('les migrations', () => {
  let base: BaseDeTest;
  let client: Client;
  beforeAll(async () => {
    base = await baseNeuve();
    client = new Client({ connectionString: base.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await base.fermer();
  });

  it('started at the same time by several processes, they apply once', async () => {
    const { rows: schemas } = await client.query<{ nom: string }>(
      `SELECT nspname AS nom FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`,
    );
    for (const { nom } of schemas) await client.query(`DROP SCHEMA ${nom} CASCADE`);
    await client.query('CREATE SCHEMA public');
    await Promise.all([migrer(base.url), migrer(base.url), migrer(base.url)]);
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM migration');
    expect(rows[0]?.n).toBe(MIGRATIONS.length);
    await migrer(base.url);
    const apres = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM migration');
    expect(apres.rows).toEqual(rows);
  });

  it.each(TABLES.map((t) => [t.nom, t] as const))(
    '%s has the columns that its rows have',
    async (nom, table) => {
      const { rows } = await client.query<{ nom: string; type: string }>(
        `SELECT attname AS nom, format_type(atttypid, atttypmod) AS type FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
        [nom],
      );
      const attendues = Object.entries(table.colonnes).map(([n, type]) => [
        n,
        type.replace('timestamptz(3)', 'timestamp(3) with time zone'),
      ]);
      expect(Object.fromEntries(rows.map((l) => [l.nom, l.type]))).toEqual(Object.fromEntries(attendues));
    },
  );
});
