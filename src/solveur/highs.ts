import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const MODULE = createRequire(import.meta.url).resolve('highs');
/** The thread only solves: the service goes on answering meanwhile. */
const FIL = `
  const { parentPort, workerData } = require('node:worker_threads');
  const pret = require(workerData)();
  parentPort.on('message', ({ lp, options }) => pret.then((highs) => parentPort.postMessage(highs.solve(lp, options))));
`;
/** A solver that overruns its own limit is stopped. */
const GRACE_MS = 2_000;

/** What HiGHS answers, as far as it is read. */
interface Solution {
  readonly Status: string;
  readonly Columns: Readonly<Record<string, { readonly Name: string; readonly Primal?: number }>>;
}

export interface Reponse {
  /** Proved the best; otherwise the best found in time. */
  readonly optimale: boolean;
  readonly valeurs: Readonly<Record<string, number>>;
}

/**
 * Solves integer programmes exactly with HiGHS, one at a time, in a thread of its own, opened when first needed.
 * The same programme always has the same answer.
 */
export class SolveurHighs {
  private file: Promise<unknown> = Promise.resolve();
  private fil: Worker | null = null;

  constructor(private readonly delaiMs = 10_000) {}

  /** @param lp in CPLEX LP format. @returns null when nothing was found in time */
  resoudre(lp: string): Promise<Reponse | null> {
    const suite = this.file.then(() => this.dansSonFil(lp));
    this.file = suite.catch(() => undefined);
    return suite;
  }

  async fermer(): Promise<void> {
    await this.file;
    await this.fil?.terminate();
    this.fil = null;
  }

  private dansSonFil(lp: string): Promise<Reponse | null> {
    const fil = (this.fil ??= new Worker(FIL, { eval: true, workerData: MODULE }));
    const options = { output_flag: false, random_seed: 0, mip_rel_gap: 0, time_limit: this.delaiMs / 1000 };
    const abandonner = (): void => {
      this.fil = null;
      void fil.terminate();
    };
    const garde = setTimeout(abandonner, this.delaiMs + GRACE_MS);
    return this.attendre(fil, { lp, options })
      .catch((erreur: unknown) => {
        abandonner();
        throw erreur;
      })
      .finally(() => clearTimeout(garde));
  }

  private attendre(fil: Worker, demande: object): Promise<Reponse | null> {
    return new Promise<Reponse | null>((rendre, echouer) => {
      const parti = (): void => rendre(null);
      fil.once('message', (solution: Solution) => {
        fil.off('error', echouer).off('exit', parti);
        rendre(lire(solution));
      });
      fil.once('error', echouer).once('exit', parti);
      fil.postMessage(demande);
    });
  }
}

function lire({ Status, Columns }: Solution): Reponse | null {
  if (Status !== 'Optimal' && Status !== 'Time limit reached') return null;
  const valeurs = Object.fromEntries(Object.values(Columns).map(({ Name, Primal = 0 }) => [Name, Primal]));
  return { optimale: Status === 'Optimal', valeurs };
}
