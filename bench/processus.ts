import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second (USER_HZ). */
const MS_PAR_TOP = 10;

interface Processus {
  readonly pid: number;
  readonly parent: number;
  readonly nom: string;
  readonly cpuMs: number;
  readonly memoireMo: number;
}

function lire(pid: number): Processus | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const champs = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const memoire = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    // utime, stime, and those of ended children: a PostgreSQL backend that left still counts.
    const tops = [11, 12, 13, 14].reduce((total, rang) => total + Number(champs[rang]), 0);
    const nom = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return {
      pid,
      parent: Number(champs[1]),
      nom,
      cpuMs: tops * MS_PAR_TOP,
      memoireMo: Math.round(Number(memoire) / 1024),
    };
  } catch {
    return null;
  }
}

/** A process and all that descend from it. */
function famille(racine: number): Processus[] {
  const tous = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .flatMap((nom) => lire(Number(nom)) ?? []);
  const retenus = new Set([racine]);
  for (let avant = 0; avant !== retenus.size;) {
    avant = retenus.size;
    for (const { pid, parent } of tous) if (retenus.has(parent)) retenus.add(pid);
  }
  return tous.filter(({ pid }) => retenus.has(pid));
}

export type Pids = Readonly<Record<string, number | undefined>>;

/** Processor milliseconds spent so far by each part of the service, children included. */
export function cpu(pids: Pids): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pids).flatMap(([nom, pid]) =>
      pid === undefined ? [] : [[nom, famille(pid).reduce((total, p) => total + p.cpuMs, 0)]],
    ),
  );
}

/** Resident memory in MB of each part, children included (shared pages counted in each). */
export function memoire(pids: Pids): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pids).flatMap(([nom, pid]) =>
      pid === undefined ? [] : [[nom, famille(pid).reduce((total, p) => total + p.memoireMo, 0)]],
    ),
  );
}

/** What was spent between two readings, in all and by part, divided by a number of things done. */
export function cpuPar(avant: Record<string, number>, apres: Record<string, number>, nombre: number) {
  const parts = Object.keys(apres).map((nom) => [nom, (apres[nom] ?? 0) - (avant[nom] ?? 0)] as const);
  const total = parts.reduce((somme, [, ms]) => somme + ms, 0);
  const par = (ms: number) => Number((ms / nombre).toFixed(2));
  return { msCpu: par(total), parts: Object.fromEntries(parts.map(([nom, ms]) => [nom, par(ms)])) };
}
