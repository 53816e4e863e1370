import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ATTRIBUTS_RECHERCHE } from '../../workflows/contrat.js';
import { avecJournal, lireJournal, preparerDonnees, tailleJournal } from './donnees.js';
import { executer } from './executer.js';
import { arreterMarque, marquer } from './marque.js';
import { portLibre, repond } from './ports.js';
import { attendre, suivre, type Dire, type Instance, type Sommation } from './processus.js';
import { trouverTemporal } from './temporal-cli.js';
import { prendreVerrou } from './verrou.js';

export interface OptionsTemporal {
  /** The data folder; made when missing. */
  readonly donnees: string;
  /** Loopback port; a free one by default. */
  readonly port?: number;
  readonly dire?: Dire;
}

export interface Temporal extends Instance {
  /** host:port of the gRPC front end; namespace `default`. */
  readonly adresse: string;
  readonly port: number;
}

const MISE_EN_ROUTE_MS = 60_000;
const SOMMATIONS: readonly Sommation[] = [
  ['SIGTERM', 20_000],
  ['SIGKILL', 10_000],
];
/** PostgreSQL holds the truth and restarts any workflow: an fsync per Temporal transaction would buy nothing. */
const PRAGMAS = ['journal_mode=WAL', 'synchronous=NORMAL'];

/**
 * Starts the Temporal development server of a data folder on the loopback, stopping what an earlier start left.
 * Throws VerrouOccupe when a live process runs it, Error with the end of its log when it does not start.
 */
export async function demarrerTemporal(options: OptionsTemporal): Promise<Temporal> {
  const dire = options.dire ?? (() => undefined);
  const donnees = preparerDonnees(options.donnees);
  const programme = await trouverTemporal(dire);
  const verrou = prendreVerrou(join(donnees, 'temporal.verrou'));
  try {
    await arreterReste(donnees, dire);
    const port = options.port ?? (await portLibre());
    const instance = await lancer(programme, donnees, port);
    const adresse = `127.0.0.1:${port}`;
    await declarerAttributs(programme, adresse);
    return { ...instance, fin: instance.fin.then(() => verrou.liberer()), adresse, port };
  } catch (erreur) {
    verrou.liberer();
    throw erreur;
  }
}

const cheminBase = (donnees: string): string => join(donnees, 'temporal.sqlite');
const cheminPid = (donnees: string): string => join(donnees, 'temporal.pid');

function argumentsDuServeur(donnees: string, port: number): string[] {
  return [
    ...[
      'server',
      'start-dev',
      '--headless',
      '--log-level',
      'error',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    ...['--db-filename', cheminBase(donnees)],
    ...PRAGMAS.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...Object.entries(ATTRIBUTS_RECHERCHE).flatMap(([nom, type]) => ['--search-attribute', `${nom}=${type}`]),
  ];
}

async function lancer(programme: string, donnees: string, port: number): Promise<Instance> {
  const debut = tailleJournal(donnees, 'temporal');
  const enfant = avecJournal(donnees, 'temporal', (journal) =>
    spawn(programme, argumentsDuServeur(donnees, port), {
      detached: true,
      cwd: donnees,
      stdio: ['ignore', journal, journal],
    }),
  );
  const instance = await suivre(enfant, SOMMATIONS);
  marquer(cheminPid(donnees), instance.pid);
  let mort = false;
  void instance.fin.then(() => (mort = true));
  const fini = await attendre(async () => mort || (await estPret(programme, port)), MISE_EN_ROUTE_MS);
  if (fini && !mort) return instance;
  if (!mort) await instance.tuer();
  throw new Error(
    `Temporal ne démarre pas. Fin de son journal :\n${lireJournal(donnees, 'temporal', debut)}`,
  );
}

async function estPret(programme: string, port: number): Promise<boolean> {
  if (!(await repond(port))) return false;
  const sante = ['operator', 'cluster', 'health', '--address', `127.0.0.1:${port}`];
  return (await executer(programme, sante, { delaiMs: 5_000 })).code === 0;
}

/** The server registers attributes only with a new base: those added by a later release are declared here. */
async function declarerAttributs(programme: string, adresse: string): Promise<void> {
  const commande = ['operator', 'search-attribute'];
  const { sortie } = await executer(programme, [...commande, 'list', '--address', adresse]);
  for (const [nom, type] of Object.entries(ATTRIBUTS_RECHERCHE)) {
    if (new RegExp(`^\\s*${nom}\\s`, 'm').test(sortie)) continue;
    const creation = [...commande, 'create', '--address', adresse, '--name', nom, '--type', type];
    const { code, erreurs } = await executer(programme, creation);
    if (code !== 0) throw new Error(`Temporal refuse l’attribut de recherche ${nom} : ${erreurs.trim()}`);
  }
}

async function arreterReste(donnees: string, dire: Dire): Promise<void> {
  const repris = await arreterMarque(cheminPid(donnees), 'start-dev', SOMMATIONS);
  if (repris) dire('Un Temporal resté d’un arrêt brutal a été arrêté ; il est repris.');
}
