import { obtenirChromium } from './preparer/chromium.mjs';

// Says where the Chromium of the page tests is, installed first if need be.
try {
  console.log(await obtenirChromium());
} catch (erreur) {
  console.error(`Erreur : ${erreur.message}`);
  process.exitCode = 1;
}
