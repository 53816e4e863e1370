import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { dossierTemporaire, effacerDonnees } from '../../src/embarque/donnees.js';
import { estVivant, terminer } from '../../src/embarque/processus.js';
import { trouverTemporal } from '../../src/embarque/temporal-cli.js';
import { demarrerTemporal, type Temporal } from '../../src/embarque/temporal-serveur.js';
import { VerrouOccupe } from '../../src/embarque/verrou.js';
import { ATTRIBUTS_RECHERCHE } from '../../workflows/contrat.js';

let donnees: string;
let temporal: Temporal | undefined;

beforeEach(async () => {
  donnees = await dossierTemporaire();
});

afterEach(async () => {
  await temporal?.arreter();
  temporal = undefined;
  await effacerDonnees(donnees);
});

async function avecClient<T>(adresse: string, usage: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: adresse });
  try {
    return await usage(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

const ouvrir = (adresse: string): Promise<unknown> =>
  avecClient(adresse, (client) => client.workflow.start('sans-worker', { taskQueue: 'f', workflowId: 'w1' }));

const etat = (adresse: string): Promise<string> =>
  avecClient(adresse, async (client) => (await client.workflow.getHandle('w1').describe()).status.name);

async function attributs(adresse: string): Promise<string[]> {
  return avecClient(adresse, async ({ connection }) => {
    const reponse = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
    return Object.keys(reponse.customAttributes);
  });
}

describe('Temporal embarqué', () => {
  it('keeps its workflows over a SIGKILL and a restart on the same port', async () => {
    temporal = await demarrerTemporal({ donnees });
    await ouvrir(temporal.adresse);
    await temporal.tuer();
    expect(estVivant(temporal.pid)).toBe(false);
    temporal = await demarrerTemporal({ donnees, port: temporal.port });
    expect(await etat(temporal.adresse)).toBe('RUNNING');
  });

  it('declares the search attributes, also those that an older base does not know', async () => {
    const programme = await trouverTemporal();
    temporal = await demarrerTemporal({ donnees });
    expect(await attributs(temporal.adresse)).toEqual(
      expect.arrayContaining(Object.keys(ATTRIBUTS_RECHERCHE)),
    );
    const nom = Object.keys(ATTRIBUTS_RECHERCHE)[0] ?? '';
    const retrait = ['operator', 'search-attribute', 'remove', '--yes', '--name', nom];
    await once(spawn(programme, [...retrait, '--address', temporal.adresse]), 'exit');
    expect(await attributs(temporal.adresse)).not.toContain(nom);
    await temporal.arreter();
    temporal = await demarrerTemporal({ donnees });
    expect(await attributs(temporal.adresse)).toContain(nom);
  });

  it('takes over the server that a killed process left running, and refuses the one of a live process', async () => {
    const code = `const { demarrerTemporal } = await import('./dist/src/embarque/temporal-serveur.js');
      console.log((await demarrerTemporal({ donnees: ${JSON.stringify(donnees)} })).pid);`;
    const seul = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [bloc] = (await once(seul.stdout, 'data')) as [Buffer];
    await expect(demarrerTemporal({ donnees })).rejects.toThrow(VerrouOccupe);
    await terminer(seul.pid ?? 0, [['SIGKILL', 10_000]]);
    expect(estVivant(Number(bloc))).toBe(true);
    temporal = await demarrerTemporal({ donnees });
    expect(estVivant(Number(bloc))).toBe(false);
  });
});

describe('Recherche du programme Temporal', () => {
  const avant = { ...process.env };
  afterEach(() => {
    process.env = { ...avant };
  });

  it('obeys TEMPORAL_CLI, and refuses what is not Temporal by naming the variable', async () => {
    const programme = await trouverTemporal();
    process.env['TEMPORAL_CLI'] = programme;
    expect(await trouverTemporal()).toBe(programme);
    process.env['TEMPORAL_CLI'] = '/bin/true';
    await expect(trouverTemporal()).rejects.toThrow('TEMPORAL_CLI=/bin/true ne convient pas');
  });
});
