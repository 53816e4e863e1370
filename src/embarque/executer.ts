import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

export interface Resultat {
  readonly code: number | null;
  readonly sortie: string;
  readonly erreurs: string;
}

export interface Execution extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  readonly entree?: string;
  readonly delaiMs?: number;
}

const enCours = new Set<ChildProcess>();

/** Each runs in its own group, so that its own children go with it when we leave before its end. */
process.once('exit', () => {
  for (const { pid } of enCours) if (pid !== undefined) tuerGroupe(pid);
});

function tuerGroupe(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
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
      detached: true,
    });
    enCours.add(enfant);
    const limite =
      delaiMs === undefined ? undefined : setTimeout(() => enfant.pid && tuerGroupe(enfant.pid), delaiMs);
    const finir = (resultat: Resultat): void => {
      clearTimeout(limite);
      enCours.delete(enfant);
      resoudre(resultat);
    };
    let sortie = '';
    let erreurs = '';
    enfant.stdout.on('data', (bloc: Buffer) => (sortie += bloc.toString()));
    enfant.stderr.on('data', (bloc: Buffer) => (erreurs += bloc.toString()));
    enfant.stdin.on('error', () => undefined);
    enfant.once('error', (erreur) => finir({ code: null, sortie, erreurs: erreur.message }));
    enfant.once('close', (code) => finir({ code, sortie, erreurs }));
    enfant.stdin.end(entree ?? '');
  });
}
