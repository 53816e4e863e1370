import { parseArgs } from 'node:util';
import { Coffre } from '../journal/cles.js';
import { reconstruire, type Reconstruction } from '../journal/controle/reconstruire.js';
import { fluxFautifs, reparer } from '../journal/controle/reparer.js';
import { avecBase, principal } from './base-commande.js';

const USAGE = 'Emploi : npm run vues -- reconstruire [--appliquer] [--json]';
const MONTREES = 10;

await principal(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, appliquer: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || positionals[0] !== 'reconstruire') throw new Error(USAGE);
  return avecBase(async ({ client, configuration }) => {
    const coffre = new Coffre(configuration.cleMaitre);
    const debut = performance.now();
    const trouve = await reconstruire(client, coffre);
    const secondes = Math.round(performance.now() - debut) / 1000;
    const fautifs = fluxFautifs(trouve);
    if (values.appliquer) for (const adresse of fautifs) await reparer(client, coffre, adresse);
    const egal = fautifs.length === 0;
    const repare =
      values.appliquer === true && !egal && fluxFautifs(await reconstruire(client, coffre)).length === 0;
    if (values.json) console.log(JSON.stringify({ egal, repare, ...trouve, secondes }));
    else dire(trouve, secondes, repare);
    return egal || repare ? 0 : 1;
  });
});

function dire({ flux, evenements, tables }: Reconstruction, secondes: number, repare: boolean): void {
  const vitesse = Math.round(evenements / Math.max(secondes, 0.001));
  console.log(`${evenements} événements de ${flux} flux repliés en ${secondes} s (${vitesse} par seconde).`);
  for (const { table, lignes, differences } of tables) {
    console.log(
      `  ${table.padEnd(20)} ${String(lignes).padStart(8)} lignes, ${differences.length} différence(s)`,
    );
    for (const { cle, colonnes } of differences.slice(0, MONTREES))
      console.log(`      ${cle} : ${colonnes.join(', ')}`);
    if (differences.length > MONTREES) console.log(`      … et ${differences.length - MONTREES} autres.`);
  }
  const egal = tables.every((t) => t.differences.length === 0);
  if (egal) console.log('Les vues sont égales au journal.');
  else
    console.log(repare ? 'Les vues ont été refaites d’après le journal.' : 'Les vues diffèrent du journal.');
}
