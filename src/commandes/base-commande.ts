import { resolve } from 'node:path';
import { avecClient } from '../base/client.js';
import { migrer } from '../base/migrer.js';
import { lireConfiguration, type Configuration } from '../configuration.js';
import { rejoindrePostgres } from '../embarque/postgres-rejoindre.js';
import { secretsDe } from '../embarque/secrets.js';

interface BaseOuverte {
  readonly client: Parameters<Parameters<typeof avecClient>[1]>[0];
  readonly configuration: Configuration;
}

/** Runs a command on the base: DATABASE_URL, else the embedded one of the data folder, started for it when it is not running. */
export async function avecBase<R>(suite: (base: BaseOuverte) => Promise<R>): Promise<R> {
  const url = process.env['DATABASE_URL'];
  if (url) return surBase(lireConfiguration(), suite);
  const donnees = resolve(process.env['DONNEES'] ?? './donnees');
  const postgres = await rejoindrePostgres(donnees, (ligne) => console.error(ligne));
  try {
    return await surBase(
      lireConfiguration({ ...secretsDe(donnees), ...process.env, DATABASE_URL: postgres.url }),
      suite,
    );
  } finally {
    await postgres.quitter();
  }
}

async function surBase<R>(
  configuration: Configuration,
  suite: (base: BaseOuverte) => Promise<R>,
): Promise<R> {
  await migrer(configuration.databaseUrl);
  return avecClient(configuration.databaseUrl, (client) => suite({ client, configuration }));
}

/** Runs the command; an error is said in one line and ends with code 1. */
export async function principal(suite: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await suite();
  } catch (erreur) {
    console.error(`Erreur : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
    process.exitCode = 1;
  }
}
