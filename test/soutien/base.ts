import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrer } from '../../src/base/migrer.js';

export interface BaseDeTest {
  readonly url: string;
  /** Drops the database, whoever is still connected. */
  fermer(): Promise<void>;
}

const MODELE = 'modele';
const VERROU_MODELE = 7_301;

/** A new migrated database in the PostgreSQL of this test run. */
export async function baseNeuve(): Promise<BaseDeTest> {
  const nom = `essai_${randomUUID().replaceAll('-', '')}`;
  await enAdministration(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [VERROU_MODELE]);
    await preparerModele(client);
    await client.query(`CREATE DATABASE ${nom} TEMPLATE ${MODELE}`);
  });
  return {
    url: adresse(nom),
    fermer: () => enAdministration((client) => client.query(`DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`)),
  };
}

/** Migrated once for all test files, by the first that asks. */
async function preparerModele(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [MODELE]);
  if (rowCount === 1) return;
  const brouillon = `${MODELE}_en_cours`;
  await client.query(`DROP DATABASE IF EXISTS ${brouillon} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${brouillon}`);
  await migrer(adresse(brouillon));
  await client.query(`ALTER DATABASE ${brouillon} RENAME TO ${MODELE}`);
}

function adresse(base: string): string {
  const url = new URL(process.env['POSTGRES_DE_TEST'] ?? '');
  url.pathname = `/${base}`;
  return url.href;
}

async function enAdministration(usage: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adresse('postgres') });
  await client.connect();
  try {
    await usage(client);
  } finally {
    await client.end();
  }
}
