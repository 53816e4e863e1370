import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { ClientTemporal } from '../../src/temporal/client.js';
import { idDossier } from '../../workflows/contrat.js';
import { jusqua } from '../soutien/attente.js';
import { Service } from './soutien/service.js';

describe('procedures that need a hand, as Temporal tells them', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.ouvrir();
    await service.declarerOperation('op', '2026-01-05');
  }, 120_000);
  afterAll(() => service.fermer());

  test('one that was stopped from outside is told, until it runs again; one that runs never is', async () => {
    await service.demarrer({ worker: true, relais: true });
    const [arretee, saine] = [await service.ouvrirDossier('op'), await service.ouvrirDossier('op')];
    await service.ouvertures([arretee, saine], 1);
    await service.arreter();
    expect(await service.client.arretees()).toEqual(new Map());
    const connection = await Connection.connect({ address: service.temporal.adresse });
    await new Client({ connection }).workflow.getHandle(idDossier(arretee)).terminate('essai');
    await connection.close();
    const dites = async () => [...((await service.client.arretees()) ?? new Map()).keys()];
    await jusqua('la procédure est dite arrêtée', async () => (await dites()).includes(arretee), 30_000);
    expect(await dites()).toEqual([arretee]);
    const etat = await service.socle.porte.lireProcessus(arretee);
    if (!etat) throw new Error('Dossier absent.');
    await service.client.reveiller(arretee, { etat, accuser: true });
    await jusqua('elle tourne de nouveau', async () => (await dites()).length === 0, 30_000);
  }, 120_000);

  test('a server that does not answer says nothing, within its time', async () => {
    const client = new ClientTemporal({ ...service.configuration, temporalAddress: '127.0.0.1:9' });
    expect(await client.arretees()).toBeNull();
    await client.fermer();
  });
});
