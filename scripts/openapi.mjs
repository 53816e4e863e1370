// `npm run openapi` writes the contract of the pages; `--verifier` only says whether it is up to date.
import { ecrireContrat, fichiersPerimes } from './web/contrat.mjs';
import { principal } from './principal.mjs';

const verifier = process.argv.includes('--verifier');

await principal(async () => {
  const chemins = verifier ? (await fichiersPerimes()).map(([chemin]) => chemin) : await ecrireContrat();
  if (chemins.length === 0) return console.log('Le contrat des pages est à jour.');
  if (!verifier) return console.log(`Écrit : ${chemins.join(', ')}.`);
  console.error(`Périmé : ${chemins.join(', ')}. Lancez \`npm run openapi\`.`);
  process.exitCode = 1;
});
