import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { avecJournal, lireJournal, tailleJournal } from './donnees.js';
import { arreterMarque, marquer } from './marque.js';
import { estMessageEnfant, type MessageSuperviseur } from './messages.js';
import { suivre, type Dire, type Instance, type Sommation } from './processus.js';
import { RACINE } from './racine.js';

/** A child of the service itself: the API, or the worker with its relay. */
export interface Enfant extends Instance {
  /** Address it serves, when it serves one. */
  readonly url: string | undefined;
  /** Asks the API to load the demonstration; settles when it is done, or when the child is gone. */
  chargerDemo(): Promise<void>;
}

export interface OptionsEnfant {
  /** Name of its log and mark: `api`, `worker`. */
  readonly nom: string;
  /** Roles handed to main.js. */
  readonly roles: readonly string[];
  readonly donnees: string;
  readonly env: NodeJS.ProcessEnv;
  readonly dire: Dire;
  readonly abandon: AbortSignal;
}

const MAIN = join(RACINE, 'dist', 'src', 'main.js');
/** A larger nursery: most of what a request makes dies young, and collecting it took a twelfth of the API's time. */
const OPTIONS_NODE = ['--max-semi-space-size=32'];
const PRET_MS = 180_000;
const SOMMATIONS: readonly Sommation[] = [
  ['SIGTERM', 25_000],
  ['SIGKILL', 10_000],
];

/** Starts a child and waits until it says it is ready; throws with the end of its log when it leaves before. */
export async function lancerEnfant(options: OptionsEnfant): Promise<Enfant> {
  const { nom, donnees } = options;
  const debut = tailleJournal(donnees, nom);
  const processus = avecJournal(donnees, nom, (journal) =>
    spawn(process.execPath, [...OPTIONS_NODE, MAIN, ...options.roles], {
      env: options.env,
      detached: true,
      stdio: ['ignore', journal, journal, 'ipc'],
    }),
  );
  const instance = await suivre(processus, SOMMATIONS);
  marquer(cheminMarque(donnees, nom), instance.pid);
  ecouterProgres(processus, options.dire);
  const issue = await attendrePret(processus, instance, options.abandon);
  if (issue.sorte === 'pret') {
    return { ...instance, url: issue.url, chargerDemo: () => chargerDemo(processus, instance.fin) };
  }
  await instance.arreter();
  if (issue.sorte === 'abandon') throw new Error(`Processus « ${nom} » : démarrage abandonné.`);
  throw new Error(
    `Le processus « ${nom} » n’a pas démarré. Fin de son journal :\n${lireJournal(donnees, nom, debut)}`,
  );
}

/** Stops a child that outlived a killed supervisor. */
export async function arreterEnfantReste(donnees: string, nom: string): Promise<void> {
  await arreterMarque(cheminMarque(donnees, nom), MAIN, SOMMATIONS);
}

const cheminMarque = (donnees: string, nom: string): string => join(donnees, `${nom}.pid`);

type Issue = { sorte: 'pret'; url: string | undefined } | { sorte: 'mort' } | { sorte: 'abandon' };

function attendrePret(processus: ChildProcess, instance: Instance, abandon: AbortSignal): Promise<Issue> {
  return new Promise((resoudre) => {
    const limite = setTimeout(() => finir({ sorte: 'mort' }), PRET_MS);
    const surMessage = (message: unknown): void => {
      if (estMessageEnfant(message) && message.type === 'pret') finir({ sorte: 'pret', url: message.url });
    };
    const surAbandon = (): void => finir({ sorte: 'abandon' });
    const finir = (issue: Issue): void => {
      clearTimeout(limite);
      processus.off('message', surMessage);
      abandon.removeEventListener('abort', surAbandon);
      resoudre(issue);
    };
    processus.on('message', surMessage);
    abandon.addEventListener('abort', surAbandon);
    void instance.fin.then(() => finir({ sorte: 'mort' }));
    if (abandon.aborted) surAbandon();
  });
}

function ecouterProgres(processus: ChildProcess, dire: Dire): void {
  processus.on('message', (message) => {
    if (estMessageEnfant(message) && message.type === 'progres') dire(message.texte);
  });
}

function chargerDemo(processus: ChildProcess, fin: Promise<void>): Promise<void> {
  const demande: MessageSuperviseur = { type: 'charger-demo' };
  return new Promise((resoudre, rejeter) => {
    processus.on('message', (message) => {
      if (estMessageEnfant(message) && message.type === 'demo-chargee') resoudre();
    });
    void fin.then(() => rejeter(new Error('L’API s’est arrêtée pendant le chargement de la démonstration.')));
    processus.send(demande, (erreur) => (erreur === null ? undefined : rejeter(erreur)));
  });
}
