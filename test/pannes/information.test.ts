import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { entrer, jetonDe, type Client } from '../../src/parcours/client.js';
import { jusqua, obtenir } from '../soutien/attente.js';
import { monterScene, operation, ouvrir, poster, tenir, type Scene } from './scene.js';

const MENAGES = 45;
const RAPPEL_S = 3_600;
const PERSONNE = { role: 'referent', personne: 'ref-1' } as const;

let scene: Scene;
let referent: Client;
beforeAll(async () => {
  scene = await monterScene(RAPPEL_S);
  referent = await entrer(scene.pile.url, PERSONNE);
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

async function compter(code: string): Promise<{ total: number; distincts: number; actions: number }> {
  const [ligne] = await scene.requete<{ total: number; distincts: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT e.flux_id)::int AS distincts FROM journal.evenement e
     JOIN vues.dossier d ON d.id = e.flux_id WHERE d.operation = $1 AND e.type = 'MenageInforme'`,
    [code],
  );
  const actions = await scene.requete(
    `SELECT 1 FROM journal.evenement WHERE flux_id = $1 AND type = 'ActionConcertationEnregistree'`,
    [code],
  );
  return { ...(ligne ?? { total: 0, distincts: 0 }), actions: actions.length };
}

describe('R1.30: an information in number whose API and worker are killed half-way', () => {
  it('goes on to its end by itself, each household once, its progress readable; sent again, nothing is done twice', async () => {
    const code = await operation(scene);
    const dossiers = await Promise.all(Array.from({ length: MENAGES }, (_, i) => ouvrir(scene, code, i)));
    const { api, worker } = scene.pile.services;
    await worker.arreter();

    const lacher = await tenir(scene, dossiers.sort()[MENAGES - 1] ?? '');
    const jeton = await jetonDe(scene.pile.url, PERSONNE);
    const corps = {
      action: { nature: 'reunion-publique', le: dateCayenne(new Date().toISOString()) },
      information: { moyen: 'reunion-publique', par: 'Chef de projet', langue: 'Créole haïtien' },
      menages: dossiers.map((_, i) => ({ reference: `M-${i}`, note: 'Inquiets des loyers.' })),
    };
    const cle = randomUUID();
    const envoyer = () => poster(scene, `/api/operations/${code}/informations`, corps, { cle, jeton });
    const coupee = envoyer();
    const faits = `SELECT 1 FROM procedure.information_dossier WHERE issue = 'faite'`;
    await jusqua('les premiers sont informés', async () => (await scene.requete(faits)).length > 0);
    await api.tuer();
    expect(await coupee).toBeNull();
    expect((await compter(code)).distincts).toBeLessThan(MENAGES);
    const avancement = () =>
      referent
        .lire<{ elements: { informes: number; restants: number; terminee: boolean }[] }>(
          `/api/operations/${code}/informations`,
        )
        .then(({ elements }) => elements[0] ?? null)
        .catch(() => null);
    const avant = await obtenir('l’avancement se lit', avancement, 60_000);
    expect(avant).toMatchObject({ nombre: MENAGES, terminee: false });
    expect(avant.informes).toBeGreaterThan(0);
    expect(avant.informes + avant.restants).toBe(MENAGES);

    await lacher();
    await worker.demarrer();
    await jusqua(
      'la procédure reprend',
      async () => (await compter(code)).distincts > avant.informes,
      60_000,
    );
    await worker.tuer();
    await jusqua('chaque ménage est informé', async () => (await avancement())?.terminee === true, 120_000);
    expect(await compter(code)).toEqual({ total: MENAGES, distincts: MENAGES, actions: 1 });
    expect(await avancement()).toMatchObject({ informes: MENAGES, restants: 0, refuses: 0 });
    expect(await scene.requete('SELECT 1 FROM procedure.information_note')).toEqual([]);
    const [auteur] = await scene.requete(
      `SELECT DISTINCT e.auteur FROM journal.evenement e WHERE e.type = 'MenageInforme'`,
    );
    expect(auteur).toEqual({ auteur: 'referent:ref-1' });

    expect(await (await envoyer())?.json()).toMatchObject({ informes: MENAGES, restants: 0 });
    expect(await compter(code)).toEqual({ total: MENAGES, distincts: MENAGES, actions: 1 });
  }, 300_000);
});
