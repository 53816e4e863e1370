import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dire } from './processus.js';

/** The account that PostgreSQL runs under: set only when we are root, which PostgreSQL refuses. */
export interface Compte {
  readonly uid: number;
  readonly gid: number;
}

/** Where the cluster and its password live, owned by `compte`. */
export interface Emplacement {
  readonly dossier: string;
  readonly compte?: Compte;
}

const COMPTES = ['postgres', 'nobody'];
const PARTAGE = '/var/lib/relogement';
const interieur = (donnees: string): string => join(donnees, 'postgresql');
const renvoi = (donnees: string): string => join(donnees, 'emplacement-postgresql');

/** Finds the place of this folder's cluster, or chooses and makes it. */
export async function choisirEmplacement(donnees: string, dire: Dire): Promise<Emplacement> {
  if (process.getuid?.() !== 0) return preparer({ dossier: interieur(donnees) });
  const connu = existe(interieur(donnees)) ? interieur(donnees) : await lireRenvoi(donnees);
  if (connu !== undefined) return retrouver(connu);
  const compte = compteDisponible();
  if (peutEntrer(compte, donnees)) return preparer({ dossier: interieur(donnees), compte });
  const dossier = join(lieuPartage(), randomUUID());
  await writeFile(renvoi(donnees), `${dossier}\n`, { mode: 0o600 });
  dire(`PostgreSQL ne peut pas entrer dans ${donnees} : sa base est rangée dans ${dossier}.`);
  return preparer({ dossier, compte });
}

/** Removes the place outside the data folder, when there is one. */
export async function effacerEmplacement(donnees: string): Promise<void> {
  const dehors = await readFile(renvoi(donnees), 'utf8').catch(() => '');
  if (dehors.trim() !== '') await rm(dehors.trim(), { recursive: true, force: true });
}

/** A folder that every account may walk to: for clusters and programs that root's own folders would hide. */
export function lieuPartage(): string {
  for (const lieu of [PARTAGE, join(tmpdir(), 'relogement')]) {
    try {
      mkdirSync(lieu, { recursive: true });
      chmodSync(lieu, 0o711);
      if (statSync(lieu).uid === 0) return lieu;
    } catch {
      continue;
    }
  }
  throw new Error(`Aucun dossier où ranger PostgreSQL : ni ${PARTAGE} ni ${tmpdir()} ne conviennent.`);
}

async function lireRenvoi(donnees: string): Promise<string | undefined> {
  const texte = await readFile(renvoi(donnees), 'utf8').catch(() => undefined);
  const dossier = texte?.trim();
  if (dossier === undefined || existe(dossier)) return dossier;
  throw new Error(
    `La base de ${donnees} était rangée dans ${dossier}, qui a disparu. ` +
      `Remettez ce dossier en place, ou choisissez un autre DONNEES pour repartir de zéro.`,
  );
}

function retrouver(dossier: string): Emplacement {
  const compte = proprietaire(dossier);
  if (peutEntrer(compte, dirname(dossier))) return preparer({ dossier, compte });
  throw new Error(
    `PostgreSQL (compte ${compte.uid}) ne peut plus entrer dans ${dirname(dossier)} : ` +
      `rendez-lui le passage (chmod 711) sur ce dossier et ceux qui le contiennent.`,
  );
}

function preparer(lieu: Emplacement): Emplacement {
  mkdirSync(lieu.dossier, { recursive: true, mode: 0o700 });
  if (lieu.compte !== undefined) chownSync(lieu.dossier, lieu.compte.uid, lieu.compte.gid);
  return lieu;
}

function existe(dossier: string): boolean {
  return statSync(dossier, { throwIfNoEntry: false }) !== undefined;
}

function proprietaire(dossier: string): Compte {
  const { uid, gid } = statSync(dossier);
  return uid === 0 ? compteDisponible() : { uid, gid };
}

function compteDisponible(): Compte {
  for (const nom of COMPTES) {
    const [uid, gid] = ['-u', '-g'].map((option) => {
      const texte = spawnSync('id', [option, nom], { encoding: 'utf8' }).stdout;
      return /^\d+$/.test(texte?.trim() ?? '') ? Number(texte) : undefined;
    });
    if (uid !== undefined && uid !== 0 && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL refuse de fonctionner sous root, et ni « postgres » ni « nobody » n’existent ici. ' +
      'Lancez le service sous un compte ordinaire, ou donnez DATABASE_URL.',
  );
}

function peutEntrer(compte: Compte, dossier: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dossier], { ...compte, cwd: '/' }).status === 0;
}
