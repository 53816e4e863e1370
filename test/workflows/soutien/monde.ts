import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { creerActivites } from '../../../activities/index.js';
import type { Incident, Ports } from '../../../activities/ports.js';
import type { EtatProcessus } from '../../../src/domaine/dossier/processus.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { declarerAttributs } from '../../../src/temporal/attributs.js';
import {
  FILES,
  idDossier,
  REQUETES,
  SIGNAUX,
  WORKFLOWS,
  type Reveil,
  type VueProcessus,
} from '../../../workflows/contrat.js';
import { jusqua } from '../../soutien/attente.js';
import { serveurTempsSaute } from '../../soutien/temporal.js';
import { JournalEssai, type FaitPersonne } from './journal-essai.js';
import { CHEMIN_ECHECS, paquet } from './paquet.js';

Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });

const JOUR_MS = 86_400_000;
const jamais = (): never => {
  throw new Error('Port inattendu');
};

/** The time-skipping server, one worker, the real domain behind a journal in memory. */
export class Monde {
  readonly journal = new JournalEssai();
  readonly accuses = new Map<string, number>();
  readonly incidents: Incident[] = [];
  /** Dossiers whose incidents were closed, in order. */
  readonly resolus: string[] = [];
  /** Faults told to operators. */
  readonly consignes: string[] = [];
  /** Runs nudged, in order. */
  readonly courses = new Set<string>();
  #ouvrier: { worker: Worker; fin: Promise<void> } | null = null;

  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly code: { code: string },
    private readonly autres: Partial<Ports>,
  ) {}

  static async creer(autres: Partial<Ports> = {}, code?: { code: string }): Promise<Monde> {
    const env = await serveurTempsSaute();
    await declarerAttributs(env.client.connection, 'default');
    return new Monde(env, code ?? (await paquet()), autres);
  }

  get ports(): Ports {
    const { journal, env } = this;
    const porte: Ports['porte'] = {
      lireProcessus: (dossier) => journal.lireProcessus(dossier),
      async executer(demande) {
        const maintenant = await env.currentTimeMs();
        journal.horloge = () => maintenant + journal.decalageMs;
        return journal.executer(demande);
      },
    };
    return {
      porte,
      estPanne: (erreur) => !(erreur instanceof TypeError),
      consigner: (objet, intention) => void this.consignes.push(`${objet} ${intention}`),
      accuser: async (dossier, version) => void this.accuses.set(dossier, version),
      signalerIncident: async (incident) => {
        const { objet, nature } = incident;
        if (!this.incidents.some((i) => i.objet === objet && i.nature === nature))
          this.incidents.push(incident);
      },
      resoudreIncident: async (objet, nature) => {
        this.resolus.push(objet);
        const rang = this.incidents.findIndex((i) => i.objet === objet && i.nature === nature);
        if (rang >= 0) this.incidents.splice(rang, 1);
      },
      dossiersDeOperation: jamais,
      decisionsEnAttente: jamais,
      constaterApplication: jamais,
      logementsDeSuccession: jamais,
      lireEcheance: jamais,
      dossiersDeMigration: jamais,
      dossiersDePassation: jamais,
      passerRelais: jamais,
      dossiersDInformation: jamais,
      informerMenage: jamais,
      noterMigration: jamais,
      terminerMigration: jamais,
      remettre: jamais,
      abandonner: jamais,
      ...this.autres,
    };
  }

  /** No cache, so that every workflow task replays its history and proves determinism; one at a time, or the SDK evicts those under way. */
  async demarrerOuvrier(file: keyof typeof FILES = 'dossier'): Promise<void> {
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue: FILES[file],
      workflowBundle: this.code,
      activities: creerActivites(this.ports)[file],
      dataConverter: { failureConverterPath: CHEMIN_ECHECS },
      maxCachedWorkflows: 0,
      maxConcurrentWorkflowTaskExecutions: 1,
    });
    this.#ouvrier = { worker, fin: worker.run() };
  }

  async arreterOuvrier(): Promise<void> {
    this.#ouvrier?.worker.shutdown();
    await this.#ouvrier?.fin;
    this.#ouvrier = null;
  }

  async fermer(): Promise<void> {
    await this.arreterOuvrier();
    await this.env.teardown();
  }

  maintenant = (): Promise<number> => this.env.currentTimeMs();
  jours = (nombre: number): Promise<void> => this.env.sleep(nombre * JOUR_MS);

  async jusquAu(instant: string): Promise<void> {
    await this.env.sleep(Math.max(1, Date.parse(instant) - (await this.maintenant())));
  }

  /** What people did, the nudge that follows, and what the procedure makes of it. */
  async noter(dossier: string, ...faits: FaitPersonne[]): Promise<void> {
    await this.reveiller(dossier, this.journal.noter(dossier, ...faits));
    await this.auRepos(dossier);
  }

  /** An act that a person does now, judged as the door does, and what the procedure makes of it. */
  async agir(dossier: string, acteur: Personne, acte: string, corps: object): Promise<void> {
    const maintenant = await this.maintenant();
    this.journal.horloge = () => maintenant;
    await this.reveiller(dossier, this.journal.agir(dossier, acteur, acte, corps));
    await this.auRepos(dossier);
  }

  /** The charter owes nothing now, the procedure said it saw all of it, and time may skip: no workflow task would be lost to it. */
  async auRepos(dossier: string): Promise<void> {
    await jusqua(`procédure de ${dossier} au repos`, () => {
      const { statut, ouverture, dues, commissionASaisir, version } = this.journal.processus(dossier);
      const du = statut === 'ouvert' && (ouverture ?? dues[0] ?? commissionASaisir);
      return !du && (this.accuses.get(dossier) ?? 0) >= version;
    });
    await jusqua(`tâche de workflow de ${dossier} rendue`, () => this.sansTacheEnCours(dossier));
  }

  /** Sends a nudge and does not wait. */
  async reveiller(
    dossier: string,
    etat: EtatProcessus,
    options: Pick<Reveil, 'accuser'> = {},
  ): Promise<void> {
    const { signaledRunId } = await this.env.client.workflow.signalWithStart(WORKFLOWS.parcours, {
      workflowId: idDossier(dossier),
      taskQueue: FILES.dossier,
      args: [{ dossier, vuJusqua: 0 }],
      signal: SIGNAUX.reveil,
      signalArgs: [{ etat, ...options }],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    this.courses.add(signaledRunId);
  }

  /**
   * The time-skipping server refuses the end of a workflow task over which its clock skipped, and keeps that clock locked for
   * ever when a run is ended with one under way.
   */
  async sansTacheEnCours(dossier: string): Promise<boolean> {
    const dernier = (await this.poignee(dossier).fetchHistory()).events?.at(-1);
    return !dernier?.workflowTaskScheduledEventAttributes && !dernier?.workflowTaskStartedEventAttributes;
  }

  poignee(dossier: string) {
    return this.env.client.workflow.getHandle(idDossier(dossier));
  }

  histoire(dossier: string, runId?: string) {
    return this.env.client.workflow.getHandle(idDossier(dossier), runId).fetchHistory();
  }

  /** The run has ended; asked without letting time skip. */
  async fini(dossier: string): Promise<void> {
    const fini = async () => (await this.poignee(dossier).describe()).status.name === 'COMPLETED';
    await jusqua(`procédure de ${dossier} finie`, fini);
  }

  vue(dossier: string): Promise<VueProcessus> {
    return this.poignee(dossier).query<VueProcessus>(REQUETES.processus);
  }
}
