import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const RACINE = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = join(RACINE, 'node_modules/.cache/relogement');
export const CHEMIN_ECHECS = join(RACINE, 'workflows/echecs.cjs');

async function empreinte(...dossiers: string[]): Promise<string> {
  const somme = createHash('sha256');
  for (const dossier of dossiers) {
    const entrees = await readdir(join(RACINE, dossier), { withFileTypes: true, recursive: true });
    const fichiers = entrees.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
    for (const fichier of fichiers.sort()) somme.update(fichier).update(await readFile(fichier));
  }
  return somme.digest('hex').slice(0, 16);
}

/** The workflow bundle of the sources as they are, made once for all test files. */
export async function paquet(entree = 'workflows/index.ts'): Promise<{ code: string }> {
  const sources = await empreinte('workflows', 'src/domaine', 'test/rejeu');
  const cible = join(CACHE, `workflows-${sources}-${entree.replaceAll(/\W/g, '-')}.js`);
  if (!existsSync(cible)) {
    await mkdir(CACHE, { recursive: true });
    const muet = () => undefined;
    const logger = { log: muet, trace: muet, debug: muet, info: muet, warn: muet, error: muet };
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(RACINE, entree),
      failureConverterPath: CHEMIN_ECHECS,
      preloadModules: [join(RACINE, 'workflows/prechauffage.ts')],
      logger,
    });
    await writeFile(`${cible}.${process.pid}`, code);
    await rename(`${cible}.${process.pid}`, cible);
  }
  return { code: await readFile(cible, 'utf8') };
}
