import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dossierTemporaire, effacerDonnees } from '../../src/embarque/donnees.js';
import { portLibre } from '../../src/embarque/ports.js';
import { estVivant, ligneDeCommande, terminer } from '../../src/embarque/processus.js';
import { jusqua } from '../soutien/attente.js';

const RACINE = join(import.meta.dirname, '..', '..');
const DEMARRAGE_MS = 90_000;

interface Lancement {
  readonly processus: ChildProcess;
  readonly port: number;
  texte(): string;
}

let donnees: string;
let lances: Lancement[];

beforeEach(async () => {
  donnees = await dossierTemporaire();
  lances = [];
});

afterEach(async () => {
  for (const { processus } of lances) await terminer(processus.pid ?? 0, [['SIGTERM', 60_000]]);
  for (const pid of restes()) await terminer(pid, [['SIGKILL', 10_000]]);
  await effacerDonnees(donnees);
});

/** `npm start` at the head of its own process group, as a terminal would run it. */
async function lancer(commande = ['npm', 'start'], demo: 'oui' | 'non' = 'non'): Promise<Lancement> {
  const port = await portLibre();
  const [programme = '', ...args] = commande;
  const env = { ...process.env, PORT: String(port), DONNEES: donnees, DEMO: demo, NODE_ENV: 'development' };
  const options = { cwd: RACINE, env, detached: true, stdio: 'pipe' } as const;
  const processus = spawn(programme, args, options);
  let recu = '';
  processus.stdout.on('data', (bloc: Buffer) => (recu += bloc.toString()));
  processus.stderr.on('data', (bloc: Buffer) => (recu += bloc.toString()));
  const lancement = { processus, port, texte: () => recu };
  lances.push(lancement);
  return lancement;
}

async function pret(lancement: Lancement): Promise<void> {
  const dit = (): boolean => /^(Prêt|Erreur) : /m.test(lancement.texte());
  await jusqua('the service says it is ready', dit, DEMARRAGE_MS).catch(() => undefined);
  expect(lancement.texte()).toMatch(/^Prêt : /m);
}

const fini = ({ processus }: Lancement): Promise<unknown> =>
  processus.exitCode !== null || processus.signalCode !== null ? Promise.resolve() : once(processus, 'close');

const marque = (nom: string): number =>
  (JSON.parse(readFileSync(join(donnees, nom), 'utf8')) as { pid: number }).pid;

/** Processes that mention this folder, or that its marks name. */
function restes(): number[] {
  const marques = ['api.pid', 'worker.pid', 'temporal.pid', 'verrou']
    .filter((nom) => readdirSync(donnees).includes(nom))
    .map(marque);
  const parLigne = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom) && ligneDeCommande(Number(nom)).includes(donnees))
    .map(Number);
  return [...new Set([...marques, ...parLigne])].filter((pid) => pid !== process.pid && estVivant(pid));
}

interface Vu {
  readonly etape: string;
  readonly enRetard: boolean;
}

async function dossiersVus(port: number): Promise<readonly Vu[]> {
  const url = `http://localhost:${port}`;
  const demande = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"role":"pilote"}',
  };
  const { jeton } = (await (await fetch(`${url}/api/demo/jeton`, demande)).json()) as { jeton: string };
  const headers = { authorization: `Bearer ${jeton}` };
  const lus = await fetch(`${url}/api/dossiers?limite=200`, { headers });
  return ((await lus.json()) as { elements: readonly Vu[] }).elements;
}

const tousPartis = (): Promise<void> => jusqua('no process is left', () => restes().length === 0, 60_000);

jest.setTimeout(6 * DEMARRAGE_MS);

describe('npm start', () => {
  it('says once that it is ready, serves, refuses a second start, and leaves nothing after Ctrl-C to the group', async () => {
    const premier = await lancer(['npm', 'start'], 'oui');
    await pret(premier);
    expect(premier.texte().match(/^Prêt : /gm)).toHaveLength(1);
    expect(premier.texte()).toContain(`Prêt : http://localhost:${premier.port}`);
    expect((await fetch(`http://localhost:${premier.port}/health/live`)).status).toBe(200);
    expect(statSync(join(donnees, 'secrets.json')).mode & 0o777).toBe(0o600);
    const dossiers = await dossiersVus(premier.port);
    expect(new Set(dossiers.map((d) => d.etape)).size).toBe(6);
    expect(dossiers.some((d) => d.enRetard)).toBe(true);

    const second = await lancer();
    await fini(second);
    expect(second.processus.exitCode).toBe(1);
    expect(second.texte()).toContain(`processus ${marque('verrou')}, http://localhost:${premier.port}`);
    expect(restes()).toContain(marque('api.pid'));

    process.kill(-(premier.processus.pid ?? 0), 'SIGINT');
    await fini(premier);
    expect(premier.texte()).toContain('Arrêté.');
    await tousPartis();
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('stops everything when npm alone receives %s', async (signal) => {
    const lancement = await lancer();
    await pret(lancement);
    lancement.processus.kill(signal);
    await tousPartis();
  });

  it('takes over after a kill -9 of the supervisor only, and after a kill -9 of everything', async () => {
    const premier = await lancer([process.execPath, 'scripts/demarrer.mjs']);
    await pret(premier);
    premier.processus.kill('SIGKILL');
    await jusqua('the children leave by themselves', () => !estVivant(marque('api.pid')));
    const deuxieme = await lancer([process.execPath, 'scripts/demarrer.mjs']);
    await pret(deuxieme);
    await Promise.all(restes().map((pid) => terminer(pid, [['SIGKILL', 10_000]])));
    const troisieme = await lancer([process.execPath, 'scripts/demarrer.mjs']);
    await pret(troisieme);
    process.kill(-(troisieme.processus.pid ?? 0), 'SIGTERM');
    await fini(troisieme);
    await tousPartis();
  });

  it('says which port is taken', async () => {
    const premier = await lancer();
    await pret(premier);
    const ailleurs = await dossierTemporaire();
    const env = { ...process.env, PORT: String(premier.port), DONNEES: ailleurs };
    const second = spawn(process.execPath, ['scripts/demarrer.mjs'], { cwd: RACINE, env });
    let texte = '';
    second.stdout.on('data', (bloc: Buffer) => (texte += bloc.toString()));
    const [code] = (await once(second, 'close')) as [number];
    expect(code).toBe(1);
    expect(texte).toContain(`Le port ${premier.port} ne peut pas être ouvert (déjà occupé)`);
    await effacerDonnees(ailleurs);
  });
});
