import { chmod, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The project's cache of programs: XDG, else ~/.cache, else a private folder under the temporary one. */
export async function dossierCache(): Promise<string> {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const prive = join(tmpdir(), `relogement-cache-${process.getuid?.() ?? 0}`);
  for (const dossier of [join(base, 'relogement'), prive]) {
    try {
      await mkdir(dossier, { recursive: true, mode: 0o700 });
      if ((await stat(dossier)).uid === (process.getuid?.() ?? 0)) return dossier;
    } catch {
      continue;
    }
  }
  throw new Error(`Aucun dossier de cache utilisable : ni ${base} ni ${tmpdir()}.`);
}

/** Puts a program in the cache in one move, so that no other start sees half of it. */
export async function ranger(programme: string, cible: string): Promise<string> {
  const brouillon = `${cible}.${process.pid}`;
  await copyFile(programme, brouillon);
  await chmod(brouillon, 0o755);
  await rename(brouillon, cible);
  return cible;
}

/** Hands a scratch folder inside the cache to `usage`, then removes it. */
export async function avecBrouillon<T>(cache: string, usage: (dossier: string) => Promise<T>): Promise<T> {
  const dossier = join(cache, `brouillon-${process.pid}`);
  await mkdir(dossier, { recursive: true });
  try {
    return await usage(dossier);
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}
