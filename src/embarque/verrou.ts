import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { naissance } from './processus.js';

/** Who holds a folder; `naissance` tells the process from a later one with the same pid. */
export interface Occupant {
  readonly pid: number;
  readonly naissance: string;
  readonly url?: string;
}

export interface Verrou {
  liberer(): void;
}

/** Thrown when a live process holds the lock. */
export class VerrouOccupe extends Error {
  constructor(readonly occupant: Occupant) {
    super(`Déjà utilisé par le processus ${occupant.pid}.`);
  }
}

const ESSAIS = 20;

/** Takes the lock file, taking over one whose process is dead. Throws {@link VerrouOccupe}. */
export function prendreVerrou(fichier: string, details: { url?: string } = {}): Verrou {
  const moi: Occupant = { pid: process.pid, naissance: naissance(process.pid) ?? '', ...details };
  const texte = JSON.stringify(moi);
  for (let essai = 0; essai < ESSAIS; essai++) {
    if (creer(fichier, texte)) return { liberer: () => libererSiMien(fichier, texte) };
    const ancien = lire(fichier);
    if (ancien === undefined) continue;
    const occupant = interpreter(ancien);
    if (occupant !== undefined && naissance(occupant.pid) === occupant.naissance) {
      throw new VerrouOccupe(occupant);
    }
    ecarter(fichier, ancien);
  }
  throw new Error(`Verrou impossible à prendre : ${fichier}`);
}

/** A link appears whole or not at all: nobody reads a half-written lock. */
function creer(fichier: string, texte: string): boolean {
  const brouillon = `${fichier}.${process.pid}.nouveau`;
  writeFileSync(brouillon, texte, { mode: 0o600 });
  try {
    linkSync(brouillon, fichier);
    return true;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw erreur;
  } finally {
    rmSync(brouillon, { force: true });
  }
}

/** Moves a stale lock away; when another process replaced it meanwhile, puts that one back. */
function ecarter(fichier: string, perime: string): void {
  const ecarte = `${fichier}.${process.pid}.perime`;
  try {
    renameSync(fichier, ecarte);
    if (lire(ecarte) !== perime) linkSync(ecarte, fichier);
  } catch (erreur) {
    const { code } = erreur as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw erreur;
  } finally {
    rmSync(ecarte, { force: true });
  }
}

function libererSiMien(fichier: string, texte: string): void {
  if (lire(fichier) === texte) rmSync(fichier, { force: true });
}

function lire(fichier: string): string | undefined {
  try {
    return readFileSync(fichier, 'utf8');
  } catch {
    return undefined;
  }
}

function interpreter(texte: string): Occupant | undefined {
  try {
    const lu = JSON.parse(texte) as Partial<Occupant>;
    if (typeof lu.pid !== 'number' || typeof lu.naissance !== 'string') return undefined;
    return { pid: lu.pid, naissance: lu.naissance, ...(typeof lu.url === 'string' ? { url: lu.url } : {}) };
  } catch {
    return undefined;
  }
}
