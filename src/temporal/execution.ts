import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Dire } from './reglages.js';

const NIVEAUX = { ERROR: 'error', WARN: 'warn' } as const;

/** Once per process, before any worker: Nest alone owns the signals; the SDK speaks through our logs, warnings and worse. */
export function preparerExecution(dire: Dire): void {
  Runtime.install({
    shutdownSignals: [],
    logger: {
      log: (niveau, message) => {
        if (niveau === 'ERROR' || niveau === 'WARN') dire(NIVEAUX[niveau], message);
      },
      trace: () => undefined,
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => dire('warn', message),
      error: (message) => dire('error', message),
    },
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    },
  });
}
