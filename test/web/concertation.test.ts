import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Client } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { examiner } from './soutien/controles.js';
import { compterFaits, declarerOperation, ouvrirDossier } from './soutien/dossiers.js';
import { essais } from './soutien/essai.js';
import { monterScene, type Scene } from './soutien/scene.js';

const OPERATION = 'NPNRU-ENSEMBLE';
let scene: Scene;
let pilote: Client;
const ids: string[] = [];
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  await declarerOperation(pilote, { code: OPERATION, nom: 'Quartier informé ensemble' });
  for (const nom of ['Un', 'Deux', 'Trois'])
    ids.push(await ouvrirDossier(pilote, OPERATION, `ENS-${nom}`, { nom, prenom: 'Élodie' }));
  for (const id of ids)
    await jusqua(
      'la procédure a ouvert la concertation',
      async () => (await compterFaits(pilote, id, 'TacheOuverte')) > 0,
    );
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

describe('R1.15: one action informs several households', () => {
  essai('those ticked, each in its language; what is left stays to be informed', async (ouvrir) => {
    const onglet = await ouvrir();
    const { page } = onglet;
    await onglet.entrer('Référent');
    await onglet.aller(`/operations/${OPERATION}?onglet=concertation`);
    await onglet.suivre('Informer des ménages ensemble');
    await onglet.bouton('Informer les ménages cochés').click();
    await onglet.lit('Cochez au moins un ménage.');
    await onglet.lit('Dites qui a informé les ménages.');
    expect(await examiner(onglet)).toEqual([]);

    await page.getByLabel('Informés par').fill('Médiateur du DSU');
    await page.getByLabel('Langue employée').fill('Créole haïtien');
    await page.getByLabel(/ENS-Un$/).check();
    await page.getByLabel(/ENS-Deux$/).check();
    await page.getByLabel(/^Autre langue pour .*ENS-Deux$/).fill('Portugais du Brésil');
    await page.reload();
    await onglet.pret();
    expect(await page.getByLabel('Informés par').inputValue()).toBe('Médiateur du DSU');
    await onglet.bouton('Informer 2 ménages').click();
    await onglet.lit('2 ménages informés');
    await page.getByLabel(/ENS-Trois$/).waitFor();
    expect(await page.getByLabel(/ENS-Un$/).count()).toBe(0);
    expect(await examiner(onglet)).toEqual([]);
    await onglet.suivre('Suivre cette information');
    await onglet.lit('Ménage par ménage');
    await onglet.lit('2 ménages informés');
    expect(await examiner(onglet)).toEqual([]);

    const lus = await Promise.all(
      ids.map((id) => pilote.lire<{ menage: { identite: { langue?: string } } }>(`/api/dossiers/${id}`)),
    );
    expect(lus.map((d) => d.menage.identite.langue)).toEqual([
      'Créole haïtien',
      'Portugais du Brésil',
      lus[2]?.menage.identite.langue,
    ]);
    expect(await Promise.all(ids.map((id) => compterFaits(pilote, id, 'MenageInforme')))).toEqual([1, 1, 0]);
    await onglet.suivre('Retour à l’opération');
    await onglet.lit(/ménages ENS-(Un|Deux), ENS-(Un|Deux)/);
  });
});

describe('R1.13: the list of operations says where each stands', () => {
  essai('its households to be rehoused, its surveys missing, its last household', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Pilote');
    await onglet.ouvrir('Opérations');
    await onglet.lit(/0 ménage parti sur 3/);
    await onglet.lit(/3 ménages sans enquête validée/);
    await onglet.lit(/fin projetée le/);
    expect(await examiner(onglet)).toEqual([]);
    await onglet.suivre('3 à reloger');
    await onglet.lit(/3 dossiers/);
  });
});
