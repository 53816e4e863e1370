import { beforeAll, describe, expect, test } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { CHEMIN_ECHECS, paquet } from '../workflows/soutien/paquet.js';
import { enregistrer } from './enregistrer.js';
import { histoiresGardees, type HistoireGardee } from './histoires.js';

describe('golden histories', () => {
  let histoires: HistoireGardee[] = [];
  beforeAll(async () => {
    if (process.env['ENREGISTRER'] === 'oui') await enregistrer();
    histoires = histoiresGardees();
  }, 300_000);

  /** Names of the histories that the bundle cannot replay, with the reason. */
  async function refusees(entree?: string): Promise<Map<string, string>> {
    const options = {
      workflowBundle: await paquet(entree),
      dataConverter: { failureConverterPath: CHEMIN_ECHECS },
    };
    const echecs = new Map<string, string>();
    let rang = 0;
    for await (const { error } of Worker.runReplayHistories(options, histoires)) {
      if (error) echecs.set(histoires[rang]?.nom ?? '', error.message);
      rang += 1;
    }
    expect(rang).toBe(histoires.length);
    return echecs;
  }

  test('every life kept in git still replays: a return from step 5 to 2, a survey that aged, a dossier reopened, a commission, a suspension', async () => {
    const noms = histoires.map(({ nom }) => nom);
    expect(noms).toEqual(
      expect.arrayContaining([
        ...['enquete-vieillie.1.json', 'retour-5-2.1.json', 'rouvert-apres-cloture.2.json'],
        'vie-entiere.1.json',
      ]),
    );
    expect(await refusees()).toEqual(new Map());
  });

  test('a procedure whose steps were exchanged does not replay', async () => {
    const echecs = await refusees('test/rejeu/procedure-permutee.ts');
    expect(echecs.size).toBeGreaterThan(0);
    expect([...echecs.values()].join()).toMatch(/nondeterminism/i);
  });
});
