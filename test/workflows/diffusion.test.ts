import { afterEach, describe, expect, test } from '@jest/globals';
import type { Ports } from '../../activities/ports.js';
import { FILES, idDiffusion, WORKFLOWS } from '../../workflows/contrat.js';
import { faits } from './soutien/faits.js';
import { Monde } from './soutien/monde.js';

describe('R8.5 a message', () => {
  let monde: Monde;
  afterEach(() => monde.fermer());

  async function envoyer(autres: Partial<Ports>, message = 'd1.7'): Promise<void> {
    monde = await Monde.creer(autres);
    await monde.demarrerOuvrier('diffusion');
    const options = { workflowId: idDiffusion(message), taskQueue: FILES.diffusion, args: [{ message }] };
    await monde.env.client.workflow.execute(WORKFLOWS.diffusion, options);
  }

  test('that leaves at the first try is not tried again', async () => {
    const essais: string[] = [];
    await envoyer({
      remettre: async (message) => {
        essais.push(message);
        return 'remis';
      },
    });
    expect(essais).toEqual(['d1.7']);
  });

  test('is tried for days while the server refuses it, with the same id, until it leaves', async () => {
    const essais: string[] = [];
    let debut = 0;
    await envoyer({
      remettre: async (message) => {
        debut ||= await monde.maintenant();
        essais.push(message);
        if ((await monde.maintenant()) - debut < 2 * 86_400_000) throw new Error('451 réessayez');
        return 'remis';
      },
    });
    expect(essais.length).toBeGreaterThan(10);
    expect(new Set(essais)).toEqual(new Set(['d1.7']));
  });

  test.each([
    ['refused for five days', async () => Promise.reject(new Error('550 inconnu'))],
    ['to an organisation without a mailbox', async () => 'sans-adresse' as const],
  ])('%s is given up once, and the pilot gets a task on the dossier', async (_cas, remettre) => {
    const abandons: string[] = [];
    monde = await Monde.creer({
      remettre,
      abandonner: async (message) => {
        abandons.push(message);
        return { dossier: 'd1', destinataire: 'sigu' };
      },
    });
    monde.journal.noter('d1', faits(await monde.maintenant()).ouverture());
    await monde.demarrerOuvrier('diffusion');
    const message = 'd1.7';
    const options = { workflowId: idDiffusion(message), taskQueue: FILES.diffusion, args: [{ message }] };
    await monde.env.client.workflow.execute(WORKFLOWS.diffusion, options);
    expect(abandons).toEqual([message]);
    expect(monde.journal.recues).toEqual(['d1:d1.7:constaterEnvoiEchoue']);
    expect(monde.journal.evenements('d1').at(-1)).toMatchObject({
      type: 'EnvoiEchoue',
      donnees: { message, destinataire: 'sigu' },
    });
  });
});
