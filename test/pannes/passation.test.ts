import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entrer } from '../../src/parcours/client.js';
import { jusqua, obtenir } from '../soutien/attente.js';
import { insister, monterScene, operation, ouvrir, poster, tenir, type Scene } from './scene.js';

const MENAGES = 45;
const RAPPEL_S = 3_600;
const NOTE = 'La grand-mère garde les enfants : appeler après seize heures.';
interface Avancement {
  readonly id: string;
  readonly nombre: number;
  readonly faits: number;
  readonly restants: number;
  readonly terminee: boolean;
}

let scene: Scene;
beforeAll(async () => {
  scene = await monterScene(RAPPEL_S);
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

async function compter(code: string): Promise<{ total: number; distincts: number }> {
  const [ligne] = await scene.requete<{ total: number; distincts: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT e.flux_id)::int AS distincts FROM journal.evenement e
     JOIN vues.dossier d ON d.id = e.flux_id WHERE d.operation = $1 AND e.type = 'ReferentTransmis'`,
    [code],
  );
  return ligne ?? { total: 0, distincts: 0 };
}

const envoyer = (corps: object, cle: string) =>
  poster(scene, '/api/referents/ref-1/passation', corps, { cle, jeton: scene.jeton });

describe('R3.60: a handover in number whose API and worker are killed half-way', () => {
  it('goes on to its end by itself, each household once, its progress readable; sent again, nothing is done twice', async () => {
    await entrer(scene.pile.url, { role: 'referent', personne: 'ref-1' });
    const nouveau = await entrer(scene.pile.url, { role: 'referent', personne: 'ref-2' });
    const code = await operation(scene);
    const dossiers = await Promise.all(Array.from({ length: MENAGES }, (_, i) => ouvrir(scene, code, i)));
    for (const id of dossiers)
      await insister(scene, `/api/dossiers/${id}/actes/designer-referent`, { referent: 'ref-1' });
    const { api, worker } = scene.pile.services;
    await worker.arreter();

    const lacher = await tenir(scene, dossiers.sort()[MENAGES - 1] ?? '');
    const cle = randomUUID();
    const corps = {
      motif: 'Départ',
      note: NOTE,
      lignes: dossiers.map((dossier) => ({ dossier, a: 'ref-2' })),
    };
    const coupee = envoyer(corps, cle);
    const faits = `SELECT 1 FROM procedure.passation_dossier WHERE issue = 'faite'`;
    await jusqua('les premiers sont faits', async () => (await scene.requete(faits)).length > 0);
    await api.tuer();
    expect(await coupee).toBeNull();
    expect((await compter(code)).distincts).toBeLessThan(MENAGES);
    const avancement = () =>
      scene.pilote
        .lire<{ elements: Avancement[] }>('/api/referents/ref-1/passations')
        .then(({ elements }) => elements[0] ?? null)
        .catch(() => null);
    const avant = await obtenir('l’avancement se lit', avancement, 60_000);
    expect(avant).toMatchObject({ nombre: MENAGES, terminee: false });
    expect(avant.faits).toBeGreaterThan(0);
    expect(avant.faits + avant.restants).toBe(MENAGES);

    await lacher();
    await worker.demarrer();
    await jusqua('la procédure reprend', async () => (await compter(code)).distincts > avant.faits, 60_000);
    await worker.tuer();
    await jusqua(
      'chaque dossier a changé de main',
      async () => (await avancement())?.terminee === true,
      120_000,
    );
    expect(await compter(code)).toEqual({ total: MENAGES, distincts: MENAGES });
    expect(await avancement()).toMatchObject({ faits: MENAGES, restants: 0 });
    const [dossier] = dossiers;
    const lu = await nouveau.lire<{ passation: object }>(`/api/dossiers/${dossier}`);
    expect(lu.passation).toMatchObject({ note: NOTE, motif: 'Départ' });
    expect(await scene.requete('SELECT 1 FROM procedure.passation_note')).toEqual([]);

    const renvoyee = await envoyer(corps, cle);
    expect(await renvoyee?.json()).toMatchObject({ faits: MENAGES, refuses: 0, restants: 0 });
    expect((await compter(code)).total).toBe(MENAGES);
    const autre = await envoyer({ ...corps, motif: 'Autre' }, cle);
    expect([autre?.status, ((await autre?.json()) as { regle: string }).regle]).toEqual([422, 'R8.2']);
  }, 300_000);
});
