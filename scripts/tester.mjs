import { join } from 'node:path';
import { obtenirChromium } from './preparer/chromium.mjs';
import { relayer } from './preparer/relayer.mjs';
import { RACINE } from './preparer/racine.mjs';
import { principal } from './principal.mjs';

const OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

await principal(
  async () => {
    const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${OPTIONS}`.trim();
    const env = { ...process.env, NODE_OPTIONS, ...(await navigateur()) };
    const jest = join(RACINE, 'node_modules/jest/bin/jest.js');
    process.exitCode = await relayer([jest, ...process.argv.slice(2)], env);
  },
  { pages: true },
);

/** Without a browser the tests of the pages fail, each with the reason; the others run. */
async function navigateur() {
  try {
    return { CHROMIUM: await obtenirChromium() };
  } catch (erreur) {
    return { CHROMIUM_ABSENT: erreur.message };
  }
}
