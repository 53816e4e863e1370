import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import Elk, { type ELK } from 'elkjs/lib/elk-api.js';

const MODULE = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js');
/** The package's own worker expects a browser's: `self` is the only thing it asks for. */
const FIL = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = { postMessage: (message) => parentPort.postMessage(message) };
  require(workerData);
  parentPort.on('message', (data) => globalThis.self.onmessage({ data }));
`;

/** A thread of Node that the package drives as a browser's worker. */
class Fil {
  readonly #fil = new Worker(FIL, { eval: true, workerData: MODULE });

  set onmessage(lire: (message: { data: unknown }) => void) {
    this.#fil.on('message', (data: unknown) => lire({ data }));
  }

  /** @param echouer what was asked and will never be answered */
  surArret(echouer: (erreur: Error) => void): void {
    this.#fil.once('error', echouer).once('exit', () => echouer(new Error('Le dessin a été interrompu.')));
  }

  postMessage(message: unknown): void {
    this.#fil.postMessage(message);
  }

  terminate(): void {
    void this.#fil.terminate();
  }
}

/** Lends ELK in a thread of its own, closed afterwards: a drawing is a second of reckoning, and the service goes on answering. */
export async function avecElk<T>(travail: (elk: ELK) => Promise<T>): Promise<T> {
  const fil = new Fil();
  const arret = new Promise<never>((_, echouer) => fil.surArret(echouer));
  const elk = new Elk.default({ workerFactory: () => fil });
  try {
    arret.catch(() => undefined);
    return await Promise.race([travail(elk), arret]);
  } finally {
    fil.terminate();
  }
}
