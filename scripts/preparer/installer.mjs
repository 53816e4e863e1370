import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executer } from './executer.mjs';
import { RACINE } from './racine.mjs';

/** Whether node_modules holds what package-lock.json asks for, according to npm's own record of what it installed. */
export async function installationAJour() {
  const [voulus, presents] = await Promise.all([
    paquets('package-lock.json'),
    paquets('node_modules/.package-lock.json'),
  ]);
  return Object.entries(voulus).every(
    ([chemin, voulu]) =>
      chemin === '' || voulu.optional || voulu.devOptional || presents[chemin]?.version === voulu.version,
  );
}

async function paquets(fichier) {
  try {
    return JSON.parse(await readFile(join(RACINE, fichier), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

export async function installer(dire) {
  const { npm_execpath: npm } = process.env;
  const [programme, ...debut] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const args = [...debut, 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  await executer('Installation des dépendances (npm ci)', programme, args, dire);
}
