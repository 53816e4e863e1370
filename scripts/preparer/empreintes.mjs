import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RACINE } from './racine.mjs';

export const SOURCES = ['src', 'workflows', 'activities', 'bench'];
const WORKFLOWS = ['workflows', 'src/domaine'];
const PAGES = ['web/src', 'web/public'];
const COMMUNS = ['package-lock.json', 'scripts/preparer/compiler.mjs', 'scripts/preparer/swc.mjs'];

const AUTOUR_DES_PAGES = [
  'package-lock.json',
  'web/index.html',
  'web/vite.config.ts',
  'web/tsconfig.json',
  'scripts/preparer/pages.mjs',
];

/** What the build depends on: one digest for the compiled files, one for the workflow bundle. */
export async function empreintes() {
  const [sources, workflows] = await Promise.all([
    empreinte(SOURCES, COMMUNS),
    empreinte(WORKFLOWS, COMMUNS),
  ]);
  return { sources, workflows };
}

/** What the built pages depend on. */
export const empreintePages = () => empreinte(PAGES, AUTOUR_DES_PAGES);

async function empreinte(dossiers, communs) {
  const fichiers = [...communs, ...(await Promise.all(dossiers.map(lister))).flat()].sort();
  const somme = createHash('sha256');
  for (const fichier of fichiers) {
    somme.update(`${fichier}\0`).update(await readFile(join(RACINE, fichier)).catch(() => ''));
  }
  return somme.digest('hex');
}

/** Every file under a folder of the clone, by its path from the root; nothing when the folder is missing. */
export async function lister(dossier) {
  const entrees = await readdir(join(RACINE, dossier), { withFileTypes: true, recursive: true }).catch(
    () => [],
  );
  return entrees
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath ?? entree.path, entree.name).slice(RACINE.length));
}
