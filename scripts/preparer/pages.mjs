import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { empreintePages } from './empreintes.mjs';
import { executer } from './executer.mjs';
import { RACINE } from './racine.mjs';

const PAGES = join(RACINE, 'web/dist');
const NEUVES = join(RACINE, 'dist/pages.neuves');
const EMPREINTE = join(PAGES, '.empreinte');

/** The fingerprint that the pages should have, null when the built ones have it. */
export async function pagesAFaire() {
  const voulue = await empreintePages();
  return (await readFile(EMPREINTE, 'utf8').catch(() => null)) === voulue ? null : voulue;
}

/** Builds the pages beside those in place, then puts them there: a server never serves half of them. */
export async function construirePages(voulue, dire) {
  const vite = join(RACINE, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', join(RACINE, 'web'), '--outDir', NEUVES, '--emptyOutDir'];
  // Whatever runs us (a test, a developer), the pages are those of production.
  await executer('Assemblage des pages', process.execPath, args, dire, { NODE_ENV: 'production' });
  await writeFile(join(NEUVES, '.empreinte'), voulue);
  await rm(PAGES, { recursive: true, force: true });
  await rename(NEUVES, PAGES);
}
