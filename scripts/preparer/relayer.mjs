import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNAUX = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs Node on `args` in our place: same terminal, our signals passed on, its exit code answered. */
export function relayer(args, env = process.env) {
  const enfant = spawn(process.execPath, args, { stdio: 'inherit', env });
  for (const signal of SIGNAUX) process.on(signal, () => enfant.kill(signal));
  return new Promise((resoudre, rejeter) => {
    enfant.once('error', rejeter);
    enfant.once('close', (code, signal) => resoudre(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
