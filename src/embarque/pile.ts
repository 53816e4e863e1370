import { join } from 'node:path';
import { preparerDonnees } from './donnees.js';
import { arreterEnfantReste, lancerEnfant, type Enfant } from './enfant.js';
import { environnement, type OptionsPile } from './environnement.js';
import { empechement, portLibre } from './ports.js';
import { demarrerPostgres } from './postgres.js';
import type { Dire, Instance } from './processus.js';
import { Service } from './service.js';
import { trouverTemporal } from './temporal-cli.js';
import { demarrerTemporal } from './temporal-serveur.js';
import { prendreVerrou, type Verrou } from './verrou.js';

export interface Pile {
  readonly url: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** Where the in-process catcher keeps mails. */
  readonly dossierCourriels: string;
  /** The parts, to be killed, stopped and started again one by one by failure tests. */
  readonly services: Readonly<Record<NomService, Service<Instance>>>;
  /** Present process ids; a part that is down, or not embedded, is left out. */
  pids(): Partial<Record<NomService, number>>;
  arreter(): Promise<void>;
}

export type NomService = 'postgres' | 'temporal' | 'api' | 'worker';

export interface OptionsDemarrage extends OptionsPile {
  readonly dire?: Dire;
  /** Aborting stops what was started and makes the start reject. */
  readonly abandon?: AbortSignal;
}

/**
 * Starts everything on one data folder: PostgreSQL and Temporal unless their addresses are given, API, worker, demonstration.
 * Throws VerrouOccupe when a live process holds the folder; whatever the error, nothing is left running.
 */
export async function demarrerPile(options: OptionsDemarrage): Promise<Pile> {
  const donnees = preparerDonnees(options.donnees);
  const port = options.port ?? (await portLibre());
  const verrou = prendreVerrou(join(donnees, 'verrou'), { url: `http://localhost:${port}` });
  const chantier = new Chantier({ ...options, donnees, port }, verrou);
  try {
    return await chantier.monter();
  } catch (erreur) {
    await chantier.demonter();
    throw erreur;
  }
}

class Chantier {
  private readonly dire: Dire;
  private readonly interne = new AbortController();
  private readonly services: Record<NomService, Service<Instance>>;
  private env: Record<string, string | undefined> = {};
  private readonly ports: { postgres?: number; temporal?: number } = {};
  private api: Enfant | undefined;

  constructor(
    private readonly options: OptionsDemarrage & { port: number },
    private readonly verrou: Verrou,
  ) {
    this.dire = options.dire ?? (() => undefined);
    const service = (nom: string, lancer: () => Promise<Instance>): Service<Instance> =>
      new Service(nom, lancer, this.dire);
    this.services = {
      postgres: service('PostgreSQL', () => this.lancerPostgres()),
      temporal: service('Temporal', () => this.lancerTemporal()),
      api: service('API', () => this.lancerApi()),
      worker: service('Worker', () => this.lancerEnfant('worker', ['worker', 'relais'])),
    };
    options.abandon?.addEventListener('abort', () => this.interne.abort());
    if (options.abandon?.aborted === true) this.interne.abort();
  }

  async monter(): Promise<Pile> {
    const { donnees, port } = this.options;
    await this.reprendrePort();
    this.env = await environnement(this.options);
    await this.ouAbandon(this.monterEmbarques());
    this.dire('Démarrage de l’API…');
    await this.ouAbandon(this.services.api.demarrer());
    this.dire('Démarrage du worker…');
    await this.ouAbandon(this.services.worker.demarrer());
    if (this.avecDemo()) await this.ouAbandon(this.api?.chargerDemo() ?? Promise.resolve());
    return {
      url: this.api?.url ?? `http://localhost:${port}`,
      databaseUrl: this.env['DATABASE_URL'] ?? '',
      temporalAddress: this.env['TEMPORAL_ADDRESS'] ?? '',
      dossierCourriels: join(donnees, 'courriels'),
      services: this.services,
      pids: () => this.pids(),
      arreter: () => this.demonter(),
    };
  }

  /** Children first, then Temporal, then PostgreSQL: each finds what it needs until its own end. */
  async demonter(): Promise<void> {
    this.interne.abort();
    const { api, worker, temporal, postgres } = this.services;
    await Promise.all([api.arreter(), worker.arreter()]);
    await temporal.arreter();
    await postgres.arreter();
    this.verrou.liberer();
  }

  private pids(): Partial<Record<NomService, number>> {
    const vivants = Object.entries(this.services).filter(([, service]) => service.pid !== undefined);
    return Object.fromEntries(vivants.map(([nom, service]) => [nom, service.pid]));
  }

  private avecDemo(): boolean {
    return this.env['DEMO'] !== 'non' && this.env['NODE_ENV'] !== 'production';
  }

  private async reprendrePort(): Promise<void> {
    const { donnees, port } = this.options;
    await Promise.all(['api', 'worker'].map((nom) => arreterEnfantReste(donnees, nom)));
    const cause = await empechement(port);
    if (cause === undefined) return;
    throw new Error(
      `Le port ${port} ne peut pas être ouvert (${cause === 'EADDRINUSE' ? 'déjà occupé' : cause}) : ` +
        `libérez-le, ou choisissez-en un autre, par exemple PORT=${port + 1} npm start.`,
    );
  }

  /** In production both addresses are mandatory: nothing is embedded, and the API names whatever is missing. */
  private async monterEmbarques(): Promise<void> {
    if (this.env['NODE_ENV'] === 'production') return;
    const parts: Promise<unknown>[] = [];
    if (!this.env['DATABASE_URL']) parts.push(this.services.postgres.demarrer());
    if (!this.env['TEMPORAL_ADDRESS']) {
      parts.push(this.monterTemporal());
    }
    if (parts.length > 0) this.dire('Démarrage de PostgreSQL et de Temporal…');
    await Promise.all(parts);
  }

  /** Obtaining the program may take minutes, in which the start may have been given up. */
  private async monterTemporal(): Promise<void> {
    await trouverTemporal(this.dire);
    if (!this.interne.signal.aborted) await this.services.temporal.demarrer();
  }

  private async lancerPostgres(): Promise<Instance> {
    const { donnees } = this.options;
    const postgres = await demarrerPostgres({ donnees, dire: this.dire, ...avecPort(this.ports.postgres) });
    this.ports.postgres = postgres.port;
    this.env = { ...this.env, DATABASE_URL: postgres.url };
    return postgres;
  }

  private async lancerTemporal(): Promise<Instance> {
    const { donnees } = this.options;
    const temporal = await demarrerTemporal({ donnees, dire: this.dire, ...avecPort(this.ports.temporal) });
    this.ports.temporal = temporal.port;
    this.env = { ...this.env, TEMPORAL_ADDRESS: temporal.adresse };
    return temporal;
  }

  private async lancerApi(): Promise<Instance> {
    this.api = await this.lancerEnfant('api', ['api']);
    return this.api;
  }

  private lancerEnfant(nom: string, roles: readonly string[]): Promise<Enfant> {
    const env = nom === 'api' ? this.env : { ...this.env, ATTRAPE_COURRIELS: undefined };
    const { donnees } = this.options;
    return lancerEnfant({ nom, roles, donnees, env, dire: this.dire, abandon: this.interne.signal });
  }

  private ouAbandon<T>(travail: Promise<T>): Promise<T> {
    const { signal } = this.interne;
    return new Promise((resoudre, rejeter) => {
      const abandonner = (): void => rejeter(new Error('Démarrage abandonné.'));
      signal.addEventListener('abort', abandonner, { once: true });
      if (signal.aborted) abandonner();
      travail.then(resoudre, rejeter).finally(() => signal.removeEventListener('abort', abandonner));
    });
  }
}

const avecPort = (port: number | undefined): { port?: number } => (port === undefined ? {} : { port });
