import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RACINE } from './racine.mjs';

const VERROU = join(RACINE, 'dist', '.preparation');
const PAS_MS = 200;

/** One preparation at a time on this clone; the lock of a dead process is ignored. */
export async function avecExclusivite(dire, travail) {
  await mkdir(join(RACINE, 'dist'), { recursive: true });
  let annonce = false;
  while (!(await prendre())) {
    if (!annonce) dire('Une autre préparation est en cours : attente…');
    annonce = true;
    await pause(PAS_MS);
  }
  try {
    return await travail();
  } finally {
    await rm(VERROU, { force: true });
  }
}

async function prendre() {
  try {
    await writeFile(VERROU, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const pid = Number(await readFile(VERROU, 'utf8').catch(() => ''));
    if (!(pid > 0) || estVivant(pid)) return false;
    await rm(VERROU, { force: true });
    return prendre();
  }
}

function estVivant(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return erreur.code === 'EPERM';
  }
}
