import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { RACINE } from '../../embarque/racine.js';
import { ModeleRefuse, ProductionImpossible } from '../erreurs.js';
import type { Issue, Tache } from './taches.js';

const OUVRIER = join(RACINE, 'dist', 'src', 'documents', 'atelier', 'ouvrier.js');
/** An ordinary document takes some ten milliseconds, the start of the process some hundreds. */
const DELAI_MS = 15_000;
/** Idle, it gives its memory back. */
const REPOS_MS = 60_000;
const MEMOIRE_MO = 256;
const FILE_MAX = 50;

/**
 * Makes documents in a process apart, one at a time: the API's event loop is never held, a model that takes for ever or eats all
 * memory ends that process and nothing else.
 */
export class Atelier {
  private processus: ChildProcess | null = null;
  private file: Promise<unknown> = Promise.resolve();
  private attente = 0;
  private repos: NodeJS.Timeout | null = null;
  private ferme = false;

  /** @param delaiMs longer than that, a document is given up */
  constructor(private readonly delaiMs = DELAI_MS) {}

  /** @throws ModeleRefuse, ProductionImpossible */
  async executer(tache: Tache): Promise<Buffer> {
    if (this.ferme || this.attente >= FILE_MAX)
      throw new ProductionImpossible('Trop de documents sont demandés à la fois : réessayez.');
    this.attente += 1;
    const suite = this.file.then(() => this.traiter(tache));
    this.file = suite.catch(() => undefined).finally(() => (this.attente -= 1));
    const issue = await suite;
    if (issue.ok) return Buffer.from(issue.octets);
    if (issue.fautes) throw new ModeleRefuse(issue.fautes);
    throw new ProductionImpossible(`Le document n’a pas pu être produit : ${issue.erreur}`);
  }

  fermer(): void {
    this.ferme = true;
    this.arreter();
  }

  private arreter(): void {
    if (this.repos) clearTimeout(this.repos);
    this.processus?.kill('SIGKILL');
    this.processus = null;
  }

  private ouvrir(): ChildProcess {
    if (this.repos) clearTimeout(this.repos);
    if (this.processus?.connected) return this.processus;
    const processus = fork(OUVRIER, [], {
      env: { NODE_ENV: 'production' },
      execArgv: [`--max-old-space-size=${MEMOIRE_MO}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    processus.on('exit', () => {
      if (this.processus === processus) this.processus = null;
    });
    this.processus = processus;
    return processus;
  }

  private traiter(tache: Tache): Promise<Issue> {
    const processus = this.ouvrir();
    return new Promise<Issue>((resoudre) => {
      const finir = (issue: Issue) => {
        clearTimeout(limite);
        processus.off('message', surMessage);
        processus.off('exit', surFin);
        processus.off('error', surFin);
        this.repos = setTimeout(() => this.arreter(), REPOS_MS).unref();
        resoudre(issue);
      };
      const echouer = (erreur: string) => finir({ ok: false, fautes: null, erreur });
      const surMessage = (issue: unknown) => finir(issue as Issue);
      const surFin = () => echouer('il demande trop de mémoire, ou l’atelier s’est arrêté.');
      const limite = setTimeout(() => {
        this.arreter();
        echouer('il demande trop de temps.');
      }, this.delaiMs);
      processus.once('message', surMessage).once('exit', surFin).once('error', surFin);
      processus.send(tache, (erreur) => erreur && echouer(erreur.message));
    });
  }
}
