import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ouvrirBanc } from './banc.js';
import { boite } from './boite.js';
import { commandes } from './commandes.js';
import { demarrages, importation, reconstruction, tailles } from './divers.js';
import { echeances } from './echeances.js';
import { journees } from './journees.js';
import { rapprochement } from './rapprochement.js';
import { reactions } from './reactions.js';
import { tableau } from './tableau.js';

/** In this order: sizes of walked dossiers right after the journeys, what fills the base last. */
const SECTIONS = {
  journees,
  tailles,
  reactions,
  commandes,
  boite,
  tableau,
  rapprochement,
  importation,
  reconstruction,
  echeances,
} as const;
type Section = keyof typeof SECTIONS;
const estSection = (nom: string): nom is Section => nom in SECTIONS;

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seulement: { type: 'string' } },
});
const dire = (texte: string): void => void process.stderr.write(`${texte}\n`);
const demandees = options.seulement?.split(',') ?? [...Object.keys(SECTIONS), 'demarrages'];

const mesures: Record<string, unknown> = {
  date: new Date().toISOString(),
  coeurs: cpus().length,
  processeur: cpus()[0]?.model,
  node: process.version,
};
const banc = await ouvrirBanc(dire);
try {
  for (const nom of demandees.filter(estSection)) {
    try {
      mesures[nom] = await SECTIONS[nom](banc);
    } catch (erreur) {
      mesures[nom] = { echec: erreur instanceof Error ? erreur.message : String(erreur) };
      process.exitCode = 1;
    }
    if (!options.json) dire(`${nom} : ${JSON.stringify(mesures[nom], null, 2)}`);
  }
} finally {
  await banc.fermer();
}
if (demandees.includes('demarrages')) mesures['demarrages'] = await demarrages(dire);
process.stdout.write(`${JSON.stringify(mesures, null, options.json ? 0 : 2)}\n`);
