import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installationAJour, installer } from './preparer/installer.mjs';
import { empreintes } from './preparer/empreintes.mjs';
import { compiler, empaqueterWorkflows } from './preparer/compiler.mjs';
import { avecExclusivite } from './preparer/exclusivite.mjs';
import { construirePages, pagesAFaire } from './preparer/pages.mjs';
import { RACINE } from './preparer/racine.mjs';

const NODE_MINIMUM = [20, 19];
const EMPREINTE = join(RACINE, 'dist', '.empreinte');

/**
 * Makes the clone ready to run: Node's version, the dependencies, the build, the workflow bundle, and with `pages` the pages.
 * Does nothing that is not needed; `dire` receives each line of progress.
 */
export async function preparer({ pages = false, dire = (texte) => console.error(texte) } = {}) {
  exigerNode();
  if (!(await installationAJour())) await avecExclusivite(dire, () => installerSiBesoin(dire));
  const voulue = await empreintes();
  if ((await lue()) !== JSON.stringify(voulue)) await avecExclusivite(dire, () => construire(voulue, dire));
  if (pages && (await pagesAFaire()) !== null)
    await avecExclusivite(dire, () => construirePagesSiBesoin(dire));
}

/** Another preparation may have built them while this one waited for its turn. */
async function construirePagesSiBesoin(dire) {
  const voulue = await pagesAFaire();
  if (voulue !== null) await construirePages(voulue, dire);
}

function exigerNode() {
  const [majeure, mineure] = process.versions.node.split('.').map(Number);
  const [majeureMin, mineureMin] = NODE_MINIMUM;
  if (majeure > majeureMin || (majeure === majeureMin && mineure >= mineureMin)) return;
  throw new Error(
    `Node ${NODE_MINIMUM.join('.')} ou plus récent est nécessaire (ici ${process.versions.node}).`,
  );
}

/** Another preparation may have installed while this one waited for its turn. */
async function installerSiBesoin(dire) {
  if (!(await installationAJour())) await installer(dire);
}

async function construire(voulue, dire) {
  const ancienne = JSON.parse((await lue()) ?? '{}');
  if (ancienne.sources !== voulue.sources) await compiler(dire);
  const empaqueter =
    ancienne.workflows !== voulue.workflows || !existsSync(join(RACINE, 'dist/workflows.bundle.js'));
  if (empaqueter) await empaqueterWorkflows(dire);
  await mkdir(join(RACINE, 'dist'), { recursive: true });
  await writeFile(EMPREINTE, JSON.stringify(voulue));
}

async function lue() {
  return readFile(EMPREINTE, 'utf8').catch(() => undefined);
}
