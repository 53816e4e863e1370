import { join } from 'node:path';
import { relayer } from './preparer/relayer.mjs';
import { RACINE } from './preparer/racine.mjs';
import { principal } from './principal.mjs';

const COMMANDES = {
  parcours: 'dist/src/commandes/parcours.js',
  vues: 'dist/src/commandes/vues.js',
  journal: 'dist/src/commandes/journal.js',
  bench: 'dist/bench/index.js',
};

const [nom, ...args] = process.argv.slice(2);
const chemin = COMMANDES[nom];
if (chemin === undefined) {
  console.error(`Commande inconnue : ${nom ?? '(aucune)'}. Connues : ${Object.keys(COMMANDES).join(', ')}.`);
  process.exit(1);
}
await principal(async () => {
  process.exitCode = await relayer([join(RACINE, chemin), ...args]);
});
