import type { LoggerService } from '@nestjs/common';
import { levels, pino, type Logger } from 'pino';

/** JSON logs on the standard output, one line each, written by the page or four times a second; nothing personal is ever handed to them (R8.7). */
export function creerJournaux(niveau: string): Logger {
  const level = niveau === 'silent' || niveau in levels.values ? niveau : 'info';
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 250 }));
}

/** What Nest says, through the same logs: its start-up chatter only at level `debug`. */
export function journauxNest(journaux: Logger): LoggerService {
  const dire =
    (niveau: 'error' | 'warn' | 'debug') =>
    (message: unknown): void =>
      journaux[niveau]({ source: 'nest' }, String(message));
  return {
    log: dire('debug'),
    error: dire('error'),
    warn: dire('warn'),
    debug: dire('debug'),
    verbose: dire('debug'),
  };
}
