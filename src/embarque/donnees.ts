import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { effacerEmplacement } from './postgres-emplacement.js';

const JOURNAL_MAX_OCTETS = 20_000_000;
const EXTRAIT_OCTETS = 6_000;

export const estRacine = (): boolean => process.getuid?.() === 0;

/**
 * Makes the data folder when it is missing, and answers its absolute path. As root it may be walked through (0711)
 * but not listed, because PostgreSQL then runs under another account; a folder that exists keeps its mode.
 */
export function preparerDonnees(donnees: string): string {
  const dossier = resolve(donnees);
  creer(dossier);
  mkdirSync(join(dossier, 'journaux'), { recursive: true, mode: 0o700 });
  return realpathSync(dossier);
}

/** Not by mkdir's own recursion, which never ends where nothing can be made (such as /proc). */
function creer(dossier: string): void {
  if (existsSync(dossier)) return;
  creer(dirname(dossier));
  mkdirSync(dossier, { mode: 0o700 });
  if (estRacine()) chmodSync(dossier, 0o711);
}

/** A new folder for one trial, to be removed with {@link effacerDonnees}. */
export async function dossierTemporaire(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'relogement-'));
  if (estRacine()) chmodSync(dossier, 0o711);
  return dossier;
}

/** Removes a data folder and, when its cluster had to live elsewhere, that place too. Everything must be stopped. */
export async function effacerDonnees(donnees: string): Promise<void> {
  await effacerEmplacement(donnees);
  await rm(donnees, { recursive: true, force: true });
}

const cheminJournal = (donnees: string, nom: string): string => join(donnees, 'journaux', `${nom}.log`);

/** Hands an append descriptor on a log file to `usage`, then closes it; a log grown too big is set aside first. */
export function avecJournal<T>(donnees: string, nom: string, usage: (descripteur: number) => T): T {
  const fichier = cheminJournal(donnees, nom);
  if (tailleJournal(donnees, nom) > JOURNAL_MAX_OCTETS) renameSync(fichier, `${fichier}.1`);
  const descripteur = openSync(fichier, 'a', 0o600);
  try {
    return usage(descripteur);
  } finally {
    closeSync(descripteur);
  }
}

export function tailleJournal(donnees: string, nom: string): number {
  return statSync(cheminJournal(donnees, nom), { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines of a log after `debut` bytes. */
export function lireJournal(donnees: string, nom: string, debut: number): string {
  const octets = readFileSync(cheminJournal(donnees, nom)).subarray(debut);
  return octets.subarray(-EXTRAIT_OCTETS).toString('utf8').trim();
}
