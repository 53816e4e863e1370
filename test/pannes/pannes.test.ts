import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { avecClient } from '../../src/base/client.js';
import { lireConfiguration } from '../../src/configuration.js';
import { courrielsGardes } from '../../src/diffusion/attrape-courriels.js';
import { secretsDe } from '../../src/embarque/secrets.js';
import { Coffre } from '../../src/journal/cles.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { verifierChaines } from '../../src/journal/controle/verifier.js';
import { jetonDe } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { insister, monterScene, operation, ouvrir, type Scene } from './scene.js';

/** Households opened beside each of the seven kills. */
const PAR_TOUR = 4;
const MENAGES = 7 * PAR_TOUR;
const NOTES = 4;
/** Times the worker is killed. */
const TUERIES = 5;
const RAPPEL_S = 8;
const PROCEDURE = ['EtapeOuverte', 'TacheOuverte', 'TacheRappelee', 'RetardConstate', 'TacheEscaladee'];

let scene: Scene;
beforeAll(async () => {
  scene = await monterScene(RAPPEL_S);
}, 180_000);
afterAll(() => scene.fermer(), 60_000);

const compter = async (code: string, type: string): Promise<{ total: number; distincts: number }> => {
  const [ligne] = await scene.requete<{ total: number; distincts: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT e.flux_id)::int AS distincts FROM journal.evenement e
     JOIN vues.dossier d ON d.id = e.flux_id WHERE d.operation = $1 AND e.type = $2`,
    [code, type],
  );
  return ligne ?? { total: 0, distincts: 0 };
};
const tous = async (code: string, type: string, nombre: number) =>
  (await compter(code, type).catch(() => ({ distincts: 0 }))).distincts === nombre;

async function verifierTout(): Promise<void> {
  const { cleMaitre } = lireConfiguration(secretsDe(scene.donnees));
  await avecClient(scene.pile.databaseUrl, async (client) => {
    expect((await verifierChaines(client)).ruptures).toEqual([]);
    const { tables } = await reconstruire(client, new Coffre(cleMaitre));
    expect(tables.filter((t) => t.differences.length > 0)).toEqual([]);
  });
}

/** A household opened, and notes on it, whatever falls meanwhile. */
async function vivre(code: string, rang: number): Promise<void> {
  const id = await ouvrir(scene, code, rang);
  for (let n = 0; n < NOTES; n += 1)
    await insister(scene, `/api/dossiers/${id}/actes/ajouter-note`, { note: `Note ${n}` });
}

/** Every mail received: its Message-ID, and its text. */
async function courriels(): Promise<{ id: string; texte: string }[]> {
  const { dossierCourriels } = scene.pile;
  const noms = await courrielsGardes(dossierCourriels);
  return Promise.all(
    noms.map(async (nom) => {
      const { messageId, text } = await simpleParser(await readFile(join(dossierCourriels, nom)));
      return { id: messageId ?? '', texte: text ?? '' };
    }),
  );
}

/** The wiped server comes back empty: it remembers no workflow, no timer, no search attribute. */
async function effacerTemporal(): Promise<void> {
  const { temporal } = scene.pile.services;
  await temporal.arreter();
  for (const suite of ['', '-wal', '-shm'])
    await rm(join(scene.donnees, `temporal.sqlite${suite}`), { force: true });
  await temporal.demarrer();
}

describe('R8.2, R7.4: anything may be killed at any moment', () => {
  it('keeps every acknowledged command once, and loses or doubles no reminder, under kills and a wiped Temporal', async () => {
    const code = await operation(scene);
    const { worker, temporal, postgres, api } = scene.pile.services;
    const tues = [worker, temporal, worker, postgres, worker, api, worker];
    for (const [rang, part] of tues.entries()) {
      await jusqua(`${part.nom} en marche`, () => part.pid !== undefined, 60_000);
      const gens = Promise.all(Array.from({ length: PAR_TOUR }, (_, i) => vivre(code, rang * PAR_TOUR + i)));
      await part.tuer();
      await gens;
    }
    await effacerTemporal();
    await jusqua('worker en marche', () => worker.pid !== undefined, 60_000);
    await worker.tuer();
    for (const type of [
      'EtapeOuverte',
      'TacheOuverte',
      'TacheRappelee',
      'RetardConstate',
      'TacheEscaladee',
    ]) {
      await jusqua(`${type} de chaque ménage`, () => tous(code, type, MENAGES), 180_000);
      expect(await compter(code, type)).toEqual({ total: MENAGES, distincts: MENAGES });
    }
    expect(await compter(code, 'NoteAjoutee')).toEqual({ total: MENAGES * NOTES, distincts: MENAGES });
    expect(await compter(code, 'DossierOuvert')).toEqual({ total: MENAGES, distincts: MENAGES });
    await verifierTout();
  }, 400_000);

  it('R8.5: tells each escalation by one message: killed between sending and saying so, the same is sent again', async () => {
    const envois = () =>
      scene.requete<{ etat: string; nombre: number }>(
        'SELECT etat, count(*)::int AS nombre FROM journal.envoi GROUP BY etat',
      );
    await jusqua(
      'chaque message est remis',
      async () => (await envois()).every((e) => e.etat === 'remis'),
      120_000,
    );
    expect(await envois()).toEqual([{ etat: 'remis', nombre: MENAGES }]);
    const recus = await courriels();
    const parId = new Map(recus.map((c) => [c.id, c.texte]));
    expect(parId.size).toBe(MENAGES);
    for (const { id, texte } of recus) expect([id, texte]).toEqual([id, parId.get(id)]);
    expect(recus.length - parId.size).toBeLessThanOrEqual(TUERIES);
  }, 150_000);
});

describe('R0.2: only the procedure opens, reminds and escalates', () => {
  it('with the worker stopped, people go on and none of its events appear; restarted, all appear, once, dated from their cause', async () => {
    const code = await operation(scene);
    const { worker } = scene.pile.services;
    await worker.arreter();
    const id = await ouvrir(scene, code, 0);
    const faire = (acte: string, corps: object) =>
      insister(scene, `/api/dossiers/${id}/actes/${acte}`, corps);
    await scene.pilote.lire(`/api/dossiers/${id}`);
    await informer(id);
    await faire('suspendre-horloge', { motif: 'Ménage absent du territoire' });
    await faire('reprendre-horloge', {});
    for (const type of PROCEDURE) expect(await compter(code, type)).toEqual({ total: 0, distincts: 0 });
    await worker.demarrer();
    await jusqua(
      'les deux étapes sont ouvertes',
      async () => (await compter(code, 'EtapeOuverte')).total === 2,
      60_000,
    );
    const etapes = await scene.requete<{ etape: string; survenu: Date; fait: Date }>(
      `SELECT e.contenu::json -> 'donnees' ->> 'etape' AS etape, e.survenu_le AS survenu, f.survenu_le AS fait
       FROM journal.evenement e JOIN journal.evenement f ON f.agregat = e.agregat AND f.flux_id = e.flux_id AND f.version = e.cause::int
       WHERE e.flux_id = $1 AND e.type = 'EtapeOuverte' ORDER BY e.version`,
      [id],
    );
    expect(etapes.map((e) => e.etape)).toEqual(['concertation', 'enquete-sociale']);
    for (const { survenu, fait } of etapes) expect(survenu).toEqual(fait);
    await verifierTout();
  }, 180_000);
});

/** The first référent who acts takes the household (R3.1). */
async function informer(id: string): Promise<void> {
  const jeton = await jetonDe(scene.pile.url, { role: 'referent' });
  await insister({ ...scene, jeton }, `/api/dossiers/${id}/actes/informer-menage`, {
    moyen: 'permanence',
    par: 'Référent',
    langue: 'français',
  });
}
