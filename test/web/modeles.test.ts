import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { lirePdf } from '../documents/soutien.js';
import { examiner } from './soutien/controles.js';
import { essais } from './soutien/essai.js';
import type { Onglet } from './soutien/onglet.js';
import { monterScene, type Scene } from './soutien/scene.js';

let scene: Scene;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

const choisir = (onglet: Onglet, texte: string) =>
  onglet.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'attestation.txt', mimeType: 'text/plain', buffer: Buffer.from(texte) });
const telecharge = async (onglet: Onglet, bouton: string): Promise<Buffer> => {
  const [fichier] = await Promise.all([onglet.page.waitForEvent('download'), onglet.bouton(bouton).click()]);
  return readFile(await fichier.path());
};
const confirmer = async (onglet: Onglet, motif: string) => {
  await onglet.page.getByLabel('Pourquoi le modèle change').fill(motif);
  await onglet.bouton('Confirmer').click();
  await onglet.page.getByRole('dialog').waitFor({ state: 'hidden' });
};

describe('R8.10, R8.11: a pilot changes the words of a letter without a developer', () => {
  essai('tried with its faults named, put in service, then back to a former version', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Pilote');
    await onglet.ouvrir('Modèles de documents');
    await onglet.suivre('Attestation');
    await onglet.lit('Ce modèle n’a jamais été changé');
    await onglet.page.getByRole('cell', { name: '{relogement.adresse}' }).waitFor();

    onglet.journal.attendre(422);
    await choisir(onglet, '# Essai\n\n{menage.prenom} habite {relogement.ville}.');
    await onglet.lit('« attestation.txt » ne peut pas servir de modèle');
    await onglet.lit(/menage\.prenom/);
    await onglet.lit(/relogement\.ville/);
    expect(await examiner(onglet)).toEqual([]);

    await choisir(onglet, '# Attestation changée\n\nPour {menage.nom}.');
    await onglet.lit(/est lu et essayé/);
    const exemple = await telecharge(onglet, 'Voir l’exemple obtenu (PDF)');
    expect((await lirePdf(exemple)).texte).toContain('Pour Nadia Exemple');
    await onglet.bouton('Mettre en service').click();
    await onglet.bouton('Confirmer').click();
    await onglet.lit('Dites pourquoi le modèle change.');
    await confirmer(onglet, 'Plus court');
    await onglet.lit(/Texte : version 1/);

    await choisir(onglet, '# Attestation encore changée\n\nPour {menage.nom}.');
    await onglet.bouton('Mettre en service').click();
    await confirmer(onglet, 'Encore');
    await onglet.lit(/Texte : version 2/);
    await onglet.bouton('Revenir à la version 1').click();
    await confirmer(onglet, 'La première était plus claire');
    await onglet.lit(/Texte : version 3/);
    await onglet.bouton('Revenir au modèle livré').click();
    await confirmer(onglet, 'Retour');
    await onglet.lit('Texte : le modèle livré avec le service. Il fait le PDF et le format Word.');
    expect(await examiner(onglet)).toEqual([]);
  });
});
