import { join } from 'node:path';
import { relayer } from './preparer/relayer.mjs';
import { RACINE } from './preparer/racine.mjs';
import { principal } from './principal.mjs';

const OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

await principal(
  async () => {
    const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${OPTIONS}`.trim() };
    const jest = join(RACINE, 'node_modules/jest/bin/jest.js');
    process.exitCode = await relayer([jest, ...process.argv.slice(2)], env);
  },
  { pages: true },
);
