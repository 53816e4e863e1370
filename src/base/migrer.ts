import pg from 'pg';
import { creerSource } from './source.js';

/** Any number of its own: whoever migrates this database holds it. */
const VERROU = 7_305_001;

/**
 * Brings the database to the present schema. Idempotent; processes that start together wait for one another.
 * @throws the driver's error when PostgreSQL does not answer or a migration fails (nothing is then applied)
 */
export async function migrer(url: string): Promise<void> {
  const gardien = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await gardien.connect();
  try {
    await gardien.query('SELECT pg_advisory_lock($1)', [VERROU]);
    const source = creerSource(url, { connexions: 1, nom: 'relogement-migration' });
    await source.initialize();
    try {
      await source.runMigrations({ transaction: 'all' });
    } finally {
      await source.destroy();
    }
  } finally {
    await gardien.end();
  }
}
