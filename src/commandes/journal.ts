import { parseArgs } from 'node:util';
import { verifierChaines, type Verification } from '../journal/controle/verifier.js';
import { avecBase, principal } from './base-commande.js';

const USAGE = 'Emploi : npm run journal -- verifier [--json]';
const MONTREES = 20;

await principal(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || positionals[0] !== 'verifier') throw new Error(USAGE);
  const debut = performance.now();
  const verification = await avecBase(({ client }) => verifierChaines(client));
  const secondes = Math.round(performance.now() - debut) / 1000;
  const verifie = verification.ruptures.length === 0;
  if (values.json) console.log(JSON.stringify({ verifie, ...verification, secondes }));
  else dire(verification, secondes);
  return verifie ? 0 : 1;
});

function dire({ flux, evenements, ruptures }: Verification, secondes: number): void {
  console.log(`${evenements} événements dans ${flux} flux, lus en ${secondes} s.`);
  for (const { flux: nom, version, motif } of ruptures.slice(0, MONTREES))
    console.log(`  ${nom}, n° ${version} : ${motif}`);
  if (ruptures.length > MONTREES) console.log(`  … et ${ruptures.length - MONTREES} autres.`);
  console.log(
    ruptures.length === 0 ? 'Toutes les chaînes sont intactes.' : `Chaînes rompues : ${ruptures.length}.`,
  );
}
