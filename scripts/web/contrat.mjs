import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RACINE } from '../preparer/racine.mjs';

const DOCUMENT = 'web/openapi.json';
const TYPES = 'web/src/api/types.d.ts';
const TAILLE_MAX = 64 * 1024 * 1024;

/** What the server and the pages share, as the compiled server gives it now: file by path. */
async function voulu() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(RACINE, 'dist/src/commandes/openapi.js')],
    { maxBuffer: TAILLE_MAX },
  );
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTS(JSON.parse(stdout), { alphabetize: true }));
  return {
    [DOCUMENT]: stdout,
    [TYPES]: `// Made from the OpenAPI document by \`npm run openapi\`.\n${types}`,
  };
}

/** Writes the files that changed; answers their paths. */
export async function ecrireContrat() {
  const perimes = await fichiersPerimes();
  for (const [chemin, contenu] of perimes) await writeFile(join(RACINE, chemin), contenu);
  return perimes.map(([chemin]) => chemin);
}

/** The files that differ from what the server gives. */
export async function fichiersPerimes() {
  const fichiers = Object.entries(await voulu());
  const presents = await Promise.all(
    fichiers.map(([chemin]) => readFile(join(RACINE, chemin), 'utf8').catch(() => null)),
  );
  return fichiers.filter(([, contenu], rang) => presents[rang] !== contenu);
}
