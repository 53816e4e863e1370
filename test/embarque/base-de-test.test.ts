import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { baseNeuve, type BaseDeTest } from '../soutien/base.js';

let bases: BaseDeTest[];
beforeAll(async () => {
  bases = await Promise.all([baseNeuve(), baseNeuve()]);
});
afterAll(() => Promise.all(bases.map((base) => base.fermer())));

async function tables(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ nom: string }>(
    `SELECT table_schema || '.' || table_name AS nom FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  await client.end();
  return rows.map(({ nom }) => nom);
}

describe('Base de test', () => {
  it('is migrated, and each caller has its own', async () => {
    const [une, autre] = await Promise.all(bases.map((base) => tables(base.url)));
    expect(une).toContain('journal.evenement');
    expect(autre).toEqual(une);
    expect(bases[0]?.url).not.toBe(bases[1]?.url);
  });
});
