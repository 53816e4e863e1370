import { demarrerPostgres } from '../../dist/src/embarque/postgres.js';
import { dossierTemporaire } from '../../dist/src/embarque/donnees.js';

/** One real PostgreSQL for the whole run; each test file then makes its own database in it. */
export default async function avantTout() {
  const donnees = await dossierTemporaire();
  const postgres = await demarrerPostgres({ donnees });
  process.env.POSTGRES_DE_TEST = postgres.url;
  globalThis.postgresDeTest = { donnees, postgres };
}
