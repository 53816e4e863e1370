import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { creerActivites } from '../../activities/index.js';
import type { Ports } from '../../activities/ports.js';
import { FILES } from '../../workflows/contrat.js';
import { declarerAttributs } from './attributs.js';
import { codeDesWorkflows, convertisseur, type Dire, type ReglagesTemporal } from './reglages.js';
import { Reveilleur } from './reveilleur.js';

const RECUL_MS = 2_000;

/** Sized for two cores shared with the rest; one thread for the workflows of each queue. */
const COMMUN = {
  stickyQueueScheduleToStartTimeout: '3 seconds',
  /** Longer than the longest attempt of a local activity. */
  shutdownGraceTime: '17 seconds',
  shutdownForceTime: '22 seconds',
} as const satisfies Partial<WorkerOptions>;
const DOSSIER = {
  maxConcurrentWorkflowTaskExecutions: 32,
  workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 4 },
  maxConcurrentLocalActivityExecutions: 64,
  maxCachedWorkflows: 600,
  enableNonLocalActivities: false,
} as const satisfies Partial<WorkerOptions>;
const DIFFUSION = {
  maxConcurrentWorkflowTaskExecutions: 8,
  workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
  maxConcurrentActivityTaskExecutions: 8,
  activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
  maxCachedWorkflows: 50,
} as const satisfies Partial<WorkerOptions>;

/** Runs the workflows and their activities; keeps trying when the server is away, and starts again when it came back. */
export class Ouvriers {
  private readonly reveilleur = new Reveilleur();
  private arrete = false;
  private boucle: Promise<void> = Promise.resolve();
  private workers: Worker[] = [];

  constructor(
    private readonly reglages: ReglagesTemporal,
    private readonly ports: Ports,
    private readonly dire: Dire,
  ) {}

  demarrer(): void {
    this.boucle = this.boucler();
  }

  /** Drains what is under way. */
  async arreter(): Promise<void> {
    this.arrete = true;
    this.reveilleur.reveiller();
    this.eteindre();
    await this.boucle;
  }

  private async boucler(): Promise<void> {
    while (!this.arrete) {
      try {
        await this.travailler();
      } catch (erreur) {
        this.dire('warn', 'Ouvriers Temporal interrompus', {
          raison: erreur instanceof Error ? erreur.message : 'inconnue',
        });
      }
      if (!this.arrete) await this.reveilleur.attendre(RECUL_MS);
    }
  }

  private async travailler(): Promise<void> {
    const { temporalAddress: address, temporalNamespace: namespace, cleTemporal } = this.reglages;
    const connection = await NativeConnection.connect({ address });
    try {
      await declarerAttributs(connection, namespace);
      const commun = {
        ...COMMUN,
        connection,
        namespace,
        dataConverter: convertisseur(cleTemporal),
        ...codeDesWorkflows(),
      };
      const activites = creerActivites(this.ports);
      this.workers = [
        await Worker.create({
          ...commun,
          ...DOSSIER,
          taskQueue: FILES.dossier,
          activities: activites.dossier,
        }),
        await Worker.create({
          ...commun,
          ...DIFFUSION,
          taskQueue: FILES.diffusion,
          activities: activites.diffusion,
        }),
      ];
      const courses = this.workers.map((worker) => worker.run().finally(() => this.eteindre()));
      if (this.arrete) this.eteindre();
      else this.dire('info', 'Ouvriers Temporal en service');
      await Promise.all(courses);
    } finally {
      this.workers = [];
      await connection.close();
    }
  }

  private eteindre(): void {
    for (const worker of this.workers) {
      if (worker.getState() === 'RUNNING') worker.shutdown();
    }
  }
}
