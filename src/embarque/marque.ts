import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ligneDeCommande, naissance, terminer, type Sommation } from './processus.js';

/** Remembers a started process in a file, so that a later start can find it after a kill. */
export function marquer(fichier: string, pid: number): void {
  writeFileSync(fichier, JSON.stringify({ pid, naissance: naissance(pid) }), { mode: 0o600 });
}

/**
 * Stops the process that a mark names, when it still runs and its command line holds `trait`; forgets the mark.
 * Answers whether there was one; throws when it does not stop.
 */
export async function arreterMarque(
  fichier: string,
  trait: string,
  sommations: readonly Sommation[],
): Promise<boolean> {
  const { pid, naissance: ne } = lire(fichier);
  rmSync(fichier, { force: true });
  if (pid === undefined || ne === undefined || naissance(pid) !== ne) return false;
  if (!ligneDeCommande(pid).includes(trait)) return false;
  if (await terminer(pid, sommations)) return true;
  throw new Error(`Le processus ${pid}, resté d’un arrêt brutal, ne s’arrête pas.`);
}

function lire(fichier: string): { pid?: number; naissance?: string } {
  try {
    return JSON.parse(readFileSync(fichier, 'utf8')) as { pid?: number; naissance?: string };
  } catch {
    return {};
  }
}
