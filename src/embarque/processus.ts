import { spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Says one French line of progress to whoever started the embedded part. */
export type Dire = (texte: string) => void;

/** A started part: `fin` settles when its process is gone, whatever the reason. */
export interface Instance {
  readonly pid: number;
  readonly fin: Promise<void>;
  /** Clean stop, forced when it lasts too long. */
  arreter(): Promise<void>;
  /** SIGKILL, then waits until the process is gone. */
  tuer(): Promise<void>;
}

/** A signal and how many milliseconds to wait for its effect. */
export type Sommation = readonly [signal: NodeJS.Signals, delaiMs: number];

const PAS_MS = 25;

/** Polls `condition` every `pasMs` until it is true; false when `delaiMs` have passed. */
export async function attendre(
  condition: () => boolean | Promise<boolean>,
  delaiMs: number,
  pasMs = PAS_MS,
): Promise<boolean> {
  const limite = Date.now() + delaiMs;
  while (!(await condition())) {
    if (Date.now() >= limite) return false;
    await pause(pasMs);
  }
  return true;
}

/** What tells a process from a later one with the same pid; undefined when it is dead or a zombie. */
export function naissance(pid: number): string | undefined {
  if (process.platform !== 'linux') return naissanceParPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const champs = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return champs[0] === 'Z' || champs[0] === 'X' ? undefined : champs[19];
  } catch {
    return undefined;
  }
}

function naissanceParPs(pid: number): string | undefined {
  const texte = ps(pid, 'state=,lstart=');
  return texte === '' || texte.startsWith('Z') ? undefined : texte.replace(/^\S+\s+/, '');
}

function ps(pid: number, colonnes: string): string {
  return spawnSync('ps', ['-o', colonnes, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** The command line of a live process, arguments separated by spaces; empty when unknown. */
export function ligneDeCommande(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'args=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

export function estVivant(pid: number): boolean {
  return naissance(pid) !== undefined;
}

/** Sends each signal in turn until the process is gone; true when it is. */
export async function terminer(pid: number, sommations: readonly Sommation[]): Promise<boolean> {
  const ne = naissance(pid);
  const parti = (): boolean => ne === undefined || naissance(pid) !== ne;
  for (const [signal, delaiMs] of sommations) {
    if (parti()) return true;
    envoyer(pid, signal);
    if (await attendre(parti, delaiMs)) return true;
  }
  return parti();
}

function envoyer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'ESRCH')) throw erreur;
  }
}

/** Wraps a spawned child; rejects when it could not be spawned at all. */
export async function suivre(enfant: ChildProcess, sommations: readonly Sommation[]): Promise<Instance> {
  const fin = new Promise<void>((resoudre) => enfant.once('exit', () => resoudre()));
  await new Promise<void>((resoudre, rejeter) => {
    enfant.once('spawn', resoudre);
    enfant.once('error', rejeter);
  });
  enfant.on('error', () => undefined);
  const { pid } = enfant;
  if (pid === undefined) throw new Error('Processus sans identifiant.');
  const finir = async (etapes: readonly Sommation[]): Promise<void> => {
    await terminer(pid, etapes);
    await fin;
  };
  return {
    pid,
    fin,
    arreter: () => finir(sommations),
    tuer: () => finir([['SIGKILL', 10_000]]),
  };
}
