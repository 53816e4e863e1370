import { spawn } from 'node:child_process';
import { RACINE } from './racine.mjs';

const RAPPEL_MS = 10_000;
const SIGNAUX = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program, says what it does and for how long; its output is shown only when it fails. `env` is added to ours. */
export function executer(libelle, programme, args, dire, env = {}) {
  const debut = Date.now();
  const secondes = () => Math.round((Date.now() - debut) / 1000);
  dire(`${libelle}…`);
  const rappel = setInterval(() => dire(`${libelle}… (${secondes()} s)`), RAPPEL_MS);
  const enfant = spawn(programme, args, {
    cwd: RACINE,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const interrompre = () => {
    enfant.kill('SIGTERM');
    process.exit(130);
  };
  for (const signal of SIGNAUX) process.on(signal, interrompre);
  return new Promise((resoudre, rejeter) => {
    let texte = '';
    enfant.stdout.on('data', (bloc) => (texte += bloc));
    enfant.stderr.on('data', (bloc) => (texte += bloc));
    enfant.once('error', rejeter);
    enfant.once('close', (code) => {
      if (code === 0) resoudre();
      else rejeter(new Error(`${libelle} : échec (code ${code}).\n${texte.trim()}`));
    });
  }).finally(() => {
    clearInterval(rappel);
    for (const signal of SIGNAUX) process.off(signal, interrompre);
  });
}
