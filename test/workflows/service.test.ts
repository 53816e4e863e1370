import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Boite } from '../../src/journal/boite.js';
import { Relais } from '../../src/temporal/relais.js';
import { Veilleur } from '../../src/temporal/veilleur.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { Service } from './soutien/service.js';

const DEFINIE = '2026-01-05';

describe('relay, worker and watchdog on the real parts', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.ouvrir();
    await service.declarerOperation('op', DEFINIE);
  }, 120_000);
  afterEach(() => service.arreter());
  afterAll(() => service.fermer());

  const dossiers = (nombre: number) =>
    Promise.all(Array.from({ length: nombre }, () => service.ouvrirDossier('op')));
  const sortieVide = () =>
    jusqua('boîte de sortie vide', async () => (await service.compter('journal.sortie')) === 0);

  test('R0.2 a fact reaches the workflow, whose command comes back through the door; the workflow answers for itself', async () => {
    await service.demarrer();
    const [id = ''] = await dossiers(1);
    await service.ouvertures([id], 1);
    await service.informer(id);
    await service.ouvertures([id], 2);
    expect(await service.deLaProcedure(id)).toEqual([
      'EtapeOuverte',
      'TacheOuverte',
      'EtapeOuverte',
      'TacheOuverte',
    ]);
    expect(await service.client.interroger(id)).toMatchObject({
      etape: 'enquete-sociale',
      statut: 'ouvert',
      attend: ['Réaliser l’enquête sociale'],
      incident: null,
    });
    await sortieVide();
    const vu = `procedure.suivi s JOIN journal.flux f ON f.id = s.dossier AND f.version = s.vu_jusqua WHERE f.id = $1`;
    await jusqua('accusé de réception', async () => (await service.compter(vu, [id])) === 1);
  }, 90_000);

  test('R1.1 an operation defined later opens the concertation of each of its dossiers', async () => {
    await service.demarrer();
    await service.declarerOperation('op-tardive');
    const attente = await Promise.all([1, 2, 3].map(() => service.ouvrirDossier('op-tardive')));
    const corps = { definiLe: DEFINIE };
    await service.agir({
      agregat: 'operation',
      id: 'op-tardive',
      acte: 'DefinirProjet',
      acteur: pilote,
      corps,
    });
    await service.ouvertures(attente, 1);
    expect((await service.deLaProcedure(attente[0] ?? ''))[0]).toBe('OperationDefinieConstatee');
  }, 90_000);

  test('Temporal killed: people go on, nothing is lost; back: every reaction, once', async () => {
    await service.demarrer();
    const avant = await dossiers(3);
    await service.ouvertures(avant, 1);
    await service.temporal.tuer();
    const pendant = await dossiers(3);
    await Promise.all(avant.map((id) => service.informer(id)));
    expect(await service.client.interroger(avant[0] ?? '')).toBeNull();
    await service.temporal.redemarrer();
    await service.ouvertures(avant, 2);
    await service.ouvertures(pendant, 1);
    await sortieVide();
  }, 180_000);

  test('Temporal wiped: every open dossier gets its procedure back, and nothing happens twice', async () => {
    await service.demarrer();
    const ids = await dossiers(4);
    await service.ouvertures(ids, 1);
    await service.arreter();
    await service.temporal.redemarrer({ vider: true });
    await service.demarrer({ worker: true, relais: false });
    await new Veilleur(service.parties).ronde(false);
    await jusqua('procédures reprises', async () => {
      const vues = await Promise.all(ids.map((id) => service.client.interroger(id)));
      return vues.every((vue) => vue?.etape === 'concertation');
    });
    await service.arreter();
    await service.demarrer();
    await Promise.all(ids.map((id) => service.informer(id)));
    await service.ouvertures(ids, 2);
  }, 180_000);

  test('a nudge lost: the watchdog sees what lags and nudges it', async () => {
    await service.demarrer({ worker: true, relais: false });
    const [id = ''] = await dossiers(1);
    await service.socle.intendance.query('DELETE FROM journal.sortie');
    const veilleur = new Veilleur({ ...service.parties, retardMs: 0 });
    await jusqua('rattrapée', async () => {
      await veilleur.ronde(false);
      return (await service.deLaProcedure(id)).includes('EtapeOuverte');
    });
    await service.ouvertures([id], 1);
  }, 90_000);

  test('a procedure that stays behind is one incident, closed once it has caught up', async () => {
    const [id = ''] = await dossiers(1);
    const veilleur = new Veilleur({ ...service.parties, retardMs: 0, retardGraveMs: 0 });
    const incidents = () =>
      service.compter(
        `procedure.incident WHERE dossier = $1 AND nature = 'procedure-en-retard' AND clos_le IS NULL`,
        [id],
      );
    await veilleur.ronde(false);
    await veilleur.ronde(false);
    expect(await incidents()).toBe(1);
    await service.demarrer();
    await jusqua('incident clos', async () => {
      await veilleur.ronde(false);
      return (await incidents()) === 0;
    });
    await service.ouvertures([id], 1);
  }, 90_000);

  test('F20 a dossier that cannot be read is an incident, and does not hold the others', async () => {
    await service.demarrer({ worker: true, relais: false });
    const ids = (await dossiers(6)).sort();
    const [illisible = '', ...autres] = ids;
    await service.socle.intendance.query('DELETE FROM journal.sortie');
    const enveloppes = (suite: string) =>
      service.administrer(`UPDATE coffre.cle SET enveloppe = ${suite} WHERE objet = $1`, [illisible]);
    const incidents = () =>
      service.compter(`procedure.incident WHERE nature = 'dossier-illisible' AND clos_le IS NULL`);
    const veilleur = new Veilleur({ ...service.parties, retardMs: 0 });
    await enveloppes(String.raw`enveloppe || '\x00'`);
    await jusqua('les autres sont rattrapés', async () => {
      await veilleur.ronde(false);
      const faits = await Promise.all(autres.map((id) => service.deLaProcedure(id)));
      return faits.every((types) => types.includes('EtapeOuverte'));
    });
    expect(await incidents()).toBe(1);
    await enveloppes('substring(enveloppe FROM 1 FOR length(enveloppe) - 1)');
    await jusqua('il est rattrapé à son tour', async () => {
      await veilleur.ronde(false);
      return (await service.deLaProcedure(illisible)).includes('EtapeOuverte');
    });
    expect(await incidents()).toBe(0);
  }, 90_000);

  test('killed between sending and deleting, a relay sends again, and nothing happens twice', async () => {
    await service.demarrer({ worker: true, relais: false });
    const ids = await dossiers(5);
    const boite = new Boite(service.socle.intendance);
    const tue = {
      lire: (n: number) => boite.lire(n),
      prendreTour: () => boite.prendreTour(),
      retirer: () => Promise.reject(new Error('tué')),
    };
    await expect(new Relais({ ...service.parties, boite: tue }).passer()).rejects.toThrow('tué');
    await service.ouvertures(ids, 1);
    expect((await new Relais(service.parties).passer()).entier).toBe(true);
    await sortieVide();
    await service.ouvertures(ids, 1);
  }, 90_000);

  test('three relays at once: no line lost, no reaction doubled', async () => {
    await service.demarrer({ worker: true, relais: false });
    const relais = [1, 2, 3].map(() => new Relais(service.parties));
    for (const un of relais) un.demarrer();
    try {
      const ids = await dossiers(12);
      await service.ouvertures(ids, 1);
      await relais[0]?.arreter();
      await Promise.all(ids.map((id) => service.informer(id)));
      await service.ouvertures(ids, 2);
      await sortieVide();
    } finally {
      await Promise.all(relais.map((un) => un.arreter()));
    }
  }, 120_000);

  test('R8.7 nothing readable is stored by Temporal but ids, names and search attributes', async () => {
    await service.demarrer();
    const [id = ''] = await dossiers(1);
    await service.ouvertures([id], 1);
    const histoire = await service.histoire(id);
    const lisible = histoire.replaceAll(id, '');
    expect(lisible).toContain('binary/aes-256-gcm');
    expect(lisible).not.toMatch(/informer-menage@|Horac|prochain/);
  }, 90_000);
});
