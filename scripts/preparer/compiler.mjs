import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lister, SOURCES } from './empreintes.mjs';
import { executer } from './executer.mjs';
import { RACINE } from './racine.mjs';

export async function compiler(dire) {
  const tsc = join(RACINE, 'node_modules/typescript/bin/tsc');
  await executer('Compilation', process.execPath, [tsc, '-p', 'tsconfig.json'], dire);
  await Promise.all(SOURCES.map(accorder));
}

/** Beside the compiled code: copies what is not code, removes what lost its source. */
async function accorder(dossier) {
  const sources = await lister(dossier);
  for (const source of sources.filter((fichier) => !fichier.endsWith('.ts'))) {
    const cible = join(RACINE, 'dist', source);
    await mkdir(dirname(cible), { recursive: true });
    await copyFile(join(RACINE, source), cible);
  }
  const attendus = new Set(sources.map((fichier) => fichier.replace(/\.ts$/, '.js')));
  for (const present of await lister(join('dist', dossier))) {
    const compile = present.slice('dist/'.length).replace(/\.map$/, '');
    if (!attendus.has(compile)) await rm(join(RACINE, present), { force: true });
  }
}

/** Bundles the workflows once, so that workers start at once and all run the same code. */
export async function empaqueterWorkflows(dire) {
  const entree = join(RACINE, 'dist/workflows/index.js');
  if (!existsSync(entree)) return;
  dire('Assemblage des workflows…');
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const muet = () => undefined;
  const logger = { log: muet, trace: muet, debug: muet, info: muet, warn: dire, error: dire };
  const failureConverterPath = join(RACINE, 'dist/workflows/echecs.cjs');
  const { code } = await bundleWorkflowCode({ workflowsPath: entree, failureConverterPath, logger });
  const cible = join(RACINE, 'dist/workflows.bundle.js');
  await writeFile(`${cible}.${process.pid}`, code);
  await rename(`${cible}.${process.pid}`, cible);
}
