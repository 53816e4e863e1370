import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { dossierTemporaire, effacerDonnees, estRacine } from '../../src/embarque/donnees.js';
import { demarrerPostgres, type Postgres } from '../../src/embarque/postgres.js';
import { estVivant, terminer } from '../../src/embarque/processus.js';
import { VerrouOccupe } from '../../src/embarque/verrou.js';

const SEUL = join(import.meta.dirname, 'postgres-seul.mjs');
const PERSONNE = 65_534;
const lisibleParPersonne =
  estRacine() &&
  spawnSync('cat', [SEUL], { uid: PERSONNE, gid: PERSONNE, cwd: '/', stdio: 'ignore' }).status === 0;

let donnees: string;
let postgres: Postgres | undefined;
let seul: ChildProcess | undefined;

beforeEach(async () => {
  donnees = await dossierTemporaire();
});

afterEach(async () => {
  await postgres?.arreter();
  if (seul?.pid !== undefined) await terminer(seul.pid, [['SIGTERM', 20_000]]);
  postgres = undefined;
  seul = undefined;
  await effacerDonnees(donnees);
});

async function sql(url: string, texte: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(texte)).rows.flatMap((ligne) => Object.values(ligne));
  } finally {
    await client.end();
  }
}

async function lancerSeul(
  compte: { uid?: number; gid?: number } = {},
): Promise<{ url: string; pid: number }> {
  seul = spawn(process.execPath, [SEUL, donnees], { ...compte, stdio: ['ignore', 'pipe', 'inherit'] });
  if (seul.stdout === null) throw new Error('sans sortie');
  const [bloc] = (await once(seul.stdout, 'data')) as [Buffer];
  return JSON.parse(bloc.toString()) as { url: string; pid: number };
}

describe('PostgreSQL embarqué', () => {
  it('keeps what was committed over a stop and over a SIGKILL', async () => {
    postgres = await demarrerPostgres({ donnees });
    await sql(postgres.url, 'CREATE TABLE t AS SELECT 1 AS n');
    await postgres.arreter();
    postgres = await demarrerPostgres({ donnees });
    await sql(postgres.url, 'INSERT INTO t VALUES (2)');
    await postgres.tuer();
    expect(estVivant(postgres.pid)).toBe(false);
    postgres = await demarrerPostgres({ donnees, port: postgres.port });
    expect(await sql(postgres.url, 'SELECT n FROM t ORDER BY n')).toEqual([1, 2]);
  });

  it('is durable, UTF-8, on the loopback only, and asks for its password', async () => {
    postgres = await demarrerPostgres({ donnees });
    const { url } = postgres;
    const reglages = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'server_encoding',
      'listen_addresses',
    ];
    const valeurs = await sql(
      url,
      `SELECT ${reglages.map((r) => `current_setting('${r}')`).join(" || ',' || ")}`,
    );
    expect(valeurs).toEqual(['on,on,on,UTF8,127.0.0.1']);
    const autre = new URL(url);
    autre.password = 'faux';
    await expect(sql(autre.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('takes over the server that a killed process left running', async () => {
    const laisse = await lancerSeul();
    await sql(laisse.url, 'CREATE TABLE t AS SELECT 7 AS n');
    await terminer(seul?.pid ?? 0, [['SIGKILL', 10_000]]);
    expect(estVivant(laisse.pid)).toBe(true);
    postgres = await demarrerPostgres({ donnees });
    expect(estVivant(laisse.pid)).toBe(false);
    expect(await sql(postgres.url, 'SELECT n FROM t')).toEqual([7]);
  });

  it('refuses a folder whose server belongs to a live process, and leaves that server alone', async () => {
    const { url } = await lancerSeul();
    await expect(demarrerPostgres({ donnees })).rejects.toThrow(VerrouOccupe);
    expect(await sql(url, 'SELECT 1 AS un')).toEqual([1]);
  });

  it('cures a pid file that names somebody else’s process, and does not touch that process', async () => {
    postgres = await demarrerPostgres({ donnees });
    await postgres.arreter();
    const autre = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    const fichier = join(donnees, 'postgresql', 'grappe', 'postmaster.pid');
    writeFileSync(fichier, `${autre.pid}\n/ailleurs\n0\n1\n\n127.0.0.1\n\nready\n`);
    if (estRacine()) {
      const { uid, gid } = statSync(join(donnees, 'postgresql'));
      chownSync(fichier, uid, gid);
    }
    postgres = await demarrerPostgres({ donnees });
    expect(await sql(postgres.url, 'SELECT 1 AS un')).toEqual([1]);
    expect(estVivant(autre.pid ?? 0)).toBe(true);
    autre.kill();
  });

  it('says why it does not start', async () => {
    postgres = await demarrerPostgres({ donnees });
    await postgres.arreter();
    const { port } = postgres;
    const autre = await dossierTemporaire();
    const occupant = await demarrerPostgres({ donnees: autre, port });
    try {
      await expect(demarrerPostgres({ donnees, port })).rejects.toThrow('Address already in use');
    } finally {
      await occupant.arreter();
      await effacerDonnees(autre);
    }
  });

  (estRacine() ? it : it.skip)('works as root in a folder that only root may enter', async () => {
    chmodSync(donnees, 0o700);
    const dit: string[] = [];
    postgres = await demarrerPostgres({ donnees, dire: (texte) => dit.push(texte) });
    const dehors = readFileSync(join(donnees, 'emplacement-postgresql'), 'utf8').trim();
    expect(dit.filter((texte) => texte.includes(dehors))).toHaveLength(1);
    expect(existsSync(join(donnees, 'postgresql'))).toBe(false);
    expect(statSync(dehors).uid).not.toBe(0);
    await sql(postgres.url, 'CREATE TABLE t (n int)');
    await postgres.arreter();
    postgres = await demarrerPostgres({ donnees });
    expect(await sql(postgres.url, 'SELECT count(*)::int FROM t')).toEqual([0]);
    await postgres.arreter();
    await effacerDonnees(donnees);
    expect(existsSync(dehors)).toBe(false);
  });

  (lisibleParPersonne ? it : it.skip)('works as an ordinary user, everything in its own folder', async () => {
    chmodSync(donnees, 0o700);
    chownSync(donnees, PERSONNE, PERSONNE);
    const { url } = await lancerSeul({ uid: PERSONNE, gid: PERSONNE });
    expect(await sql(url, 'SELECT 1 AS un')).toEqual([1]);
    expect(statSync(join(donnees, 'postgresql', 'grappe')).uid).toBe(PERSONNE);
    expect(statSync(join(donnees, 'postgresql', 'mot-de-passe')).mode & 0o777).toBe(0o600);
  });

  it('makes the cluster again when an interrupted making left pieces', async () => {
    const morceaux = join(donnees, 'postgresql', 'grappe.nouvelle');
    mkdirSync(morceaux, { recursive: true });
    writeFileSync(join(morceaux, 'PG_VERSION'), '18\n');
    postgres = await demarrerPostgres({ donnees });
    expect(await sql(postgres.url, 'SELECT 1 AS un')).toEqual([1]);
  });
});
