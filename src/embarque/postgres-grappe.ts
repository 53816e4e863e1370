import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executer, type Execution, type Resultat } from './executer.js';
import type { Binaires } from './postgres-binaires.js';
import type { Emplacement } from './postgres-emplacement.js';
import { ligneDeCommande, terminer, type Dire, type Sommation } from './processus.js';

const BASE = 'relogement';
const ROLE = 'relogement';

/** Fast shutdown, then immediate, then nothing left to ask. */
export const SOMMATIONS: readonly Sommation[] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
];

export const cheminGrappe = ({ dossier }: Emplacement): string => join(dossier, 'grappe');

/** No environment of ours (PG*, locale) may change how the cluster is made or run. */
export function contexte(emplacement: Emplacement): Execution {
  return {
    ...emplacement.compte,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  };
}

/** Makes the cluster and its database when they are not there; an interrupted making leaves nothing behind. */
export async function initialiser(emplacement: Emplacement, binaires: Binaires, dire: Dire): Promise<void> {
  const grappe = cheminGrappe(emplacement);
  if (existsSync(grappe)) return;
  dire('Création de la base PostgreSQL…');
  const brouillon = `${grappe}.nouvelle`;
  await rm(brouillon, { recursive: true, force: true });
  const motDePasse = await poserMotDePasse(emplacement);
  const ici = contexte(emplacement);
  exiger(
    'initdb',
    await executer(
      binaires.initdb,
      [
        ...['--pgdata', brouillon, '--username', ROLE, '--pwfile', motDePasse, '--auth', 'scram-sha-256'],
        ...[
          '--encoding',
          'UTF8',
          '--locale',
          'C',
          '--locale-provider',
          'builtin',
          '--builtin-locale',
          'C.UTF-8',
        ],
        '--no-instructions',
      ],
      ici,
    ),
  );
  const creation = { ...ici, entree: `CREATE DATABASE ${BASE};\n` };
  exiger(
    'CREATE DATABASE',
    await executer(binaires.postgres, ['--single', '-D', brouillon, 'template1'], creation),
  );
  await rename(brouillon, grappe);
}

function exiger(quoi: string, { code, sortie, erreurs }: Resultat): void {
  if (code === 0) return;
  throw new Error(`PostgreSQL : ${quoi} a échoué (code ${code}).\n${sortie}${erreurs}`.trim());
}

async function poserMotDePasse(emplacement: Emplacement): Promise<string> {
  const fichier = join(emplacement.dossier, 'mot-de-passe');
  await writeFile(fichier, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (emplacement.compte !== undefined) chownSync(fichier, emplacement.compte.uid, emplacement.compte.gid);
  return fichier;
}

/** The address of the service's database, password included: never log it. */
export function adresse(emplacement: Emplacement, port: number): string {
  const motDePasse = readFileSync(join(emplacement.dossier, 'mot-de-passe'), 'utf8');
  return `postgresql://${ROLE}:${motDePasse}@127.0.0.1:${port}/${BASE}`;
}

/** Stops a server left by a start that was killed, and cures a pid file that names somebody else's process. */
export async function arreterReste(emplacement: Emplacement, dire: Dire): Promise<void> {
  const grappe = cheminGrappe(emplacement);
  const fichier = join(grappe, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(fichier, 'utf8').catch(() => ''), 10);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (ligneDeCommande(pid).includes(grappe)) {
    dire('Un PostgreSQL resté d’un arrêt brutal est arrêté, puis repris.');
    if (!(await terminer(pid, SOMMATIONS))) {
      throw new Error(`Le PostgreSQL resté d’un arrêt brutal (pid ${pid}) ne s’arrête pas.`);
    }
  } else {
    await rm(fichier, { force: true });
  }
}
