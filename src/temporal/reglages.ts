import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { WorkerOptions } from '@temporalio/worker';
import { CodecScelle } from './codec.js';

/** What the configuration says of Temporal. */
export interface ReglagesTemporal {
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** 32 bytes. */
  readonly cleTemporal: Buffer;
}

/** Neutral words and opaque ids only. */
export type Dire = (
  niveau: 'info' | 'warn' | 'error',
  message: string,
  champs?: Readonly<Record<string, unknown>>,
) => void;

const TRACES = 7;

/** What may be said of an error in the logs: its kind and where it was thrown, never its message. */
export const fauteDe = (erreur: unknown) => ({
  nature: erreur instanceof Error ? erreur.constructor.name : typeof erreur,
  pile:
    erreur instanceof Error
      ? erreur.stack
          ?.split('\n')
          .filter((ligne) => ligne.trimStart().startsWith('at '))
          .slice(0, TRACES)
      : undefined,
});

const ici = (chemin: string): string => fileURLToPath(new URL(chemin, import.meta.url));
const ECHECS = ici('../../workflows/echecs.cjs');

/** The same for clients and workers: everything sealed, messages of failures too. */
export function convertisseur(cle: Buffer): DataConverter {
  return { payloadCodecs: [new CodecScelle(cle)], failureConverterPath: ECHECS };
}

/** Seen from the compiled code, then from the sources. */
const PAQUETS = ['../../workflows.bundle.js', '../../dist/workflows.bundle.js'];

/** The bundle made at build time, else what to make one from. */
export function codeDesWorkflows(): Pick<
  WorkerOptions,
  'workflowBundle' | 'workflowsPath' | 'bundlerOptions'
> {
  const codePath = PAQUETS.map(ici).find((chemin) => existsSync(chemin));
  if (codePath !== undefined) return { workflowBundle: { codePath } };
  const bundlerOptions = { preloadModules: [ici('../../workflows/prechauffage.js')] };
  return { workflowsPath: ici('../../workflows/index.js'), bundlerOptions };
}
