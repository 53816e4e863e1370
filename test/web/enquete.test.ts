import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Client } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { examiner } from './soutien/controles.js';
import { compterFaits, declarerOperation, ouvrirDossier } from './soutien/dossiers.js';
import { essais, type Ouvrir } from './soutien/essai.js';
import type { Onglet } from './soutien/onglet.js';
import { rubrique } from './soutien/saisie.js';
import { monterScene, type Scene } from './soutien/scene.js';

const OPERATION = 'NPNRU-ENQUETES';
let scene: Scene;
let pilote: Client;
let referent: Client;
let menages = 0;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  referent = await scene.client({ role: 'referent' });
  await declarerOperation(pilote, { code: OPERATION, nom: 'Quartier des enquêtes' });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

interface Brouillon {
  readonly version: number;
  readonly modifiable: boolean;
  readonly reponses: Readonly<Record<string, unknown>>;
}
const brouillon = (id: string) => referent.lire<Brouillon>(`/api/dossiers/${id}/enquete/brouillon`);

/** A référent on the questionnaire of a household that is informed. */
async function questionnaire(ouvrir: Ouvrir): Promise<{ id: string; onglet: Onglet }> {
  menages += 1;
  const id = await ouvrirDossier(pilote, OPERATION, `ENQ-${menages}`, { nom: 'Essai', prenom: 'Élodie' });
  await jusqua(
    'la procédure a ouvert la concertation',
    async () => (await compterFaits(pilote, id, 'TacheOuverte')) > 0,
  );
  const informe = { moyen: 'permanence', par: 'CCAS', langue: 'français' };
  await referent.ecrire(`/api/dossiers/${id}/actes/informer-menage`, informe);
  await jusqua('l’enquête peut se remplir', async () => (await brouillon(id)).modifiable);
  const onglet = await ouvrir();
  await onglet.entrer('Référent');
  await onglet.aller(`/dossiers/${id}/enquete`);
  return { id, onglet };
}

describe('R2.28: the survey filled in on its page', () => {
  essai('saved as it is typed, found again, finished once nothing is missing', async (ouvrir) => {
    const { id, onglet } = await questionnaire(ouvrir);
    const { page } = onglet;
    await page.getByLabel('Téléphone').pressSequentially('0694 00 00 02');
    await page.keyboard.press('Tab');
    await page.getByText(/^Enregistré à/).waitFor();
    expect((await brouillon(id)).reponses['telephone']).toBe('0694 00 00 02');
    expect(await examiner(onglet)).toEqual([]);
    await page.reload();
    await page.getByLabel('Téléphone').waitFor();
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('0694 00 00 02');
    onglet.journal.attendre(422);
    await page.getByRole('button', { name: 'Terminer l’enquête' }).click();
    await page.getByText('L’enquête n’est pas terminée').waitFor();
    await page.getByRole('button', { name: 'Nombre de personnes du ménage' }).click();
    await page.getByLabel('Nombre de personnes du ménage').pressSequentially('1');
    await rubrique(page, /^Statut d’occupation/).click();
    await page.getByText('Hébergé', { exact: true }).click();
    await rubrique(page, /^Ressources/).click();
    await page.getByLabel('Ressources mensuelles du ménage').pressSequentially('900');
    await rubrique(page, /^Souhaits/).click();
    await page.getByText('Location', { exact: true }).click();
    await page.getByRole('button', { name: 'Terminer l’enquête' }).click();
    await page.getByText('Enquête fraîche jusqu’au').waitFor();
    expect(await compterFaits(pilote, id, 'EnqueteRealisee')).toBe(1);
  });

  essai('R2.28: a lost network: kept in the tab, said, and sent when it comes back', async (ouvrir) => {
    const { id, onglet } = await questionnaire(ouvrir);
    const { page } = onglet;
    await page.getByLabel('Téléphone').waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Téléphone').pressSequentially('0694 00 00 03');
    await page.keyboard.press('Tab');
    await page.getByText('Non enregistré', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Enregistré à/).waitFor();
    expect((await brouillon(id)).reponses['telephone']).toBe('0694 00 00 03');
  });

  essai('R2.28: what a tab could not send before it was reloaded is sent when it is back', async (ouvrir) => {
    const { id, onglet } = await questionnaire(ouvrir);
    const { page } = onglet;
    await page.getByLabel('Téléphone').waitFor();
    await page.route('**/enquete/brouillon', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.getByLabel('Téléphone').pressSequentially('0694 00 00 04');
    await page.keyboard.press('Tab');
    await page.getByText('Non enregistré', { exact: true }).waitFor();
    await page.unrouteAll();
    await page.reload();
    await page.getByText(/^Enregistré à/).waitFor();
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('0694 00 00 04');
    expect((await brouillon(id)).reponses['telephone']).toBe('0694 00 00 04');
  });

  essai('R2.28: two devices on one survey: what differs is told, and one of them is kept', async (ouvrir) => {
    const { id, onglet } = await questionnaire(ouvrir);
    const { page } = onglet;
    await page.getByLabel('Téléphone').waitFor();
    const autre = await ouvrir();
    await autre.entrer('Référent');
    await autre.aller(`/dossiers/${id}/enquete`);
    await autre.page.getByLabel('Téléphone').pressSequentially('0694 11 11 11');
    await autre.page.keyboard.press('Tab');
    await autre.page.getByText(/^Enregistré à/).waitFor();
    onglet.journal.attendre(412);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByLabel('Téléphone').pressSequentially('0694 22 22 22');
    await page.keyboard.press('Tab');
    const conflit = page.getByRole('alert').filter({ hasText: 'L’enquête a été enregistrée par ailleurs' });
    await conflit.waitFor();
    expect(await conflit.innerText()).toContain(
      'Téléphone : 0694 11 11 11 (enregistré), 0694 22 22 22 (ici)',
    );
    expect(await examiner(onglet)).toEqual([]);
    await conflit.getByRole('button', { name: 'Garder ma saisie' }).click();
    await page.getByText(/^Enregistré à/).waitFor();
    expect((await brouillon(id)).reponses['telephone']).toBe('0694 22 22 22');
  });
});
