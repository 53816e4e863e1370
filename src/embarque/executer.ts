import { spawn, type SpawnOptions } from 'node:child_process';

export interface Resultat {
  readonly code: number | null;
  readonly sortie: string;
  readonly erreurs: string;
}

export interface Execution extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  readonly entree?: string;
  readonly delaiMs?: number;
}

/** Runs a program to its end; a program that is missing or too slow answers `code: null` with the reason. */
export function executer(
  programme: string,
  args: readonly string[],
  options: Execution = {},
): Promise<Resultat> {
  const { entree, delaiMs, ...reste } = options;
  return new Promise((resoudre) => {
    const enfant = spawn(programme, args, {
      ...reste,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(delaiMs === undefined ? {} : { timeout: delaiMs, killSignal: 'SIGKILL' as const }),
    });
    let sortie = '';
    let erreurs = '';
    enfant.stdout.on('data', (bloc: Buffer) => (sortie += bloc.toString()));
    enfant.stderr.on('data', (bloc: Buffer) => (erreurs += bloc.toString()));
    enfant.stdin.on('error', () => undefined);
    enfant.once('error', (erreur) => resoudre({ code: null, sortie, erreurs: erreur.message }));
    enfant.once('close', (code) => resoudre({ code, sortie, erreurs }));
    enfant.stdin.end(entree ?? '');
  });
}
