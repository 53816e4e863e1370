import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installer, installationAJour } from './preparer/installer.mjs';
import { RACINE } from './preparer/racine.mjs';

const DOSSIERS = ['src', 'workflows', 'activities', 'bench'];
const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs';
/** A program of a package, or of ours under `scripts/`. */
const ETAPES = [
  ['Format (prettier)', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']],
  ['Lint (eslint)', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['Types (tsc)', 'typescript/bin/tsc', ['-p', 'tsconfig.test.json']],
  ['Contrat des pages (openapi)', 'scripts/openapi.mjs', ['--verifier']],
  ['Types des pages (tsc)', 'typescript/bin/tsc', ['-p', 'web/tsconfig.json']],
  ['Types des tests des pages (tsc)', 'typescript/bin/tsc', ['-p', 'test/web-unite']],
  ['Lois d’import (dependency-cruiser)', CRUISER, DOSSIERS],
  ['Lois d’import des pages', CRUISER, ['--config', '.dependency-cruiser.web.cjs', 'web/src']],
  ['Code mort (knip)', 'knip/bin/knip.js', ['--no-progress']],
  ['Poids des pages', 'scripts/poids.mjs', []],
];

if (!(await installationAJour())) await installer(console.error);

const echecs = ETAPES.filter(([titre, programme, args]) => {
  console.log(`\n── ${titre}`);
  const debut = Date.now();
  const chemin = join(RACINE, programme.startsWith('scripts/') ? '.' : 'node_modules', programme);
  const { status } = spawnSync(process.execPath, [chemin, ...args], { cwd: RACINE, stdio: 'inherit' });
  console.log(`${status === 0 ? 'bon' : 'ÉCHEC'} (${((Date.now() - debut) / 1000).toFixed(1)} s)`);
  return status !== 0;
}).map(([titre]) => titre);

console.log(echecs.length === 0 ? '\nTout est bon.' : `\nEn échec : ${echecs.join(' ; ')}`);
process.exitCode = echecs.length === 0 ? 0 : 1;
