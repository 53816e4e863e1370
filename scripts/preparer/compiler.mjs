import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { lister, SOURCES } from './empreintes.mjs';
import { RACINE } from './racine.mjs';
import { OPTIONS_SWC } from './swc.mjs';

/** Translates without checking types: that is the part of `npm run check`, and a start must not wait for it. */
export async function compiler(dire) {
  dire('Compilation…');
  const { transformFile } = await import('@swc/core');
  for (const dossier of SOURCES) {
    const sources = await lister(dossier);
    await Promise.all(sources.map((source) => produire(source, transformFile)));
    await elaguer(dossier, sources);
  }
}

async function produire(source, transformFile) {
  const origine = join(RACINE, source);
  const cible = join(RACINE, 'dist', source).replace(/\.ts$/, '.js');
  await mkdir(dirname(cible), { recursive: true });
  if (!source.endsWith('.ts')) return copyFile(origine, cible);
  const { code, map } = await transformFile(origine, {
    ...OPTIONS_SWC,
    swcrc: false,
    sourceMaps: true,
    sourceFileName: relative(dirname(cible), origine),
  });
  await writeFile(`${cible}.map`, map);
  await writeFile(cible, `${code}//# sourceMappingURL=${basename(cible)}.map\n`);
}

/** Removes what lost its source: a migration that is no more must not run. */
async function elaguer(dossier, sources) {
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
  const preloadModules = [join(RACINE, 'dist/workflows/prechauffage.js')];
  const { code } = await bundleWorkflowCode({
    workflowsPath: entree,
    failureConverterPath,
    preloadModules,
    logger,
  });
  const cible = join(RACINE, 'dist/workflows.bundle.js');
  await writeFile(`${cible}.${process.pid}`, code);
  await rename(`${cible}.${process.pid}`, cible);
}
