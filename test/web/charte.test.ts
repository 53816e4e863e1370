import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Client } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { DU_JOUR } from '../soutien/jour.js';
import { declarerOperation, ouvrirDossier } from './soutien/dossiers.js';
import { essais } from './soutien/essai.js';
import type { Onglet } from './soutien/onglet.js';
import { ecrire } from './soutien/saisie.js';
import { monterScene, type Scene } from './soutien/scene.js';

const DELAI = 240_000;
const PROCEDURE_MS = 60_000;
const VERSION = 'charte-web';
const REFERENCE = 'CHW-001';

let scene: Scene;
let pilote: Client;
let dossier: string;
const essai = essais(() => scene);
const tacheOuverte = async (): Promise<boolean> => {
  const { taches } = await pilote.lire<{ taches: { code: string }[] }>(`/api/dossiers/${dossier}`);
  return taches.some(({ code }) => code === 'informer-menage');
};

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  await declarerOperation(pilote, { code: 'OP-CHARTE', nom: 'Quartier des Awaras' });
  dossier = await ouvrirDossier(pilote, 'OP-CHARTE', REFERENCE, { nom: 'Awara', prenom: 'Line' });
  await jusqua('la tâche est ouverte', tacheOuverte, PROCEDURE_MS);
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

async function preparer(onglet: Onglet): Promise<void> {
  await onglet.aller('/chartes');
  await onglet.suivre('Préparer une version');
  await onglet.bouton('Préparer cette version').click();
  await onglet.lit('Donnez un nom à cette version.');
  await ecrire(onglet, 'Version', VERSION);
  await onglet.page.getByLabel('En vigueur du').fill(DU_JOUR.enVigueurDu);
  await onglet.bouton('Préparer cette version').click();
  await onglet.titre(`Les parties de la version ${VERSION}`);
}

/** One delay is changed by its form: a wrong value is said beside its field, a page left asks first. */
async function modifierUnDelai(onglet: Onglet): Promise<void> {
  const { page } = onglet;
  await onglet.suivre('Concertation et information');
  await page.getByText('Informer le ménage', { exact: false }).first().click();
  const jours = page.getByRole('group', { name: 'Échéance' }).getByRole('textbox', { name: 'Jours' });
  await jours.fill('');
  await onglet.bouton('Enregistrer cette partie').click();
  await onglet.lit('Ce champ est à remplir.');
  await jours.fill('45');
  await onglet.lit('Soit 45 jours');
  await page.getByRole('link', { name: 'Toutes les parties' }).click();
  await onglet.bouton('Rester sur cette page').last().click();
  await onglet.bouton('Enregistrer cette partie').click();
  await onglet.lit('Enregistré : Concertation et information');
  await onglet.lit('1 changement');
}

async function essayer(onglet: Onglet): Promise<void> {
  await onglet.suivre('Revenir à la version');
  const difference = onglet.page.getByRole('row').filter({ hasText: 'Informer le ménage › Échéance' });
  expect(await difference.innerText()).toMatch(/30 jours\s+45 jours/);
  await onglet.suivre('Essayer sur les dossiers');
  await onglet.bouton('Essayer sur les dossiers').click();
  await onglet.lit('Reculée');
  await onglet.page.getByRole('link', { name: REFERENCE }).waitFor();
  await onglet.suivre('Revenir à la version');
}

async function publier(onglet: Onglet): Promise<void> {
  await onglet.suivre('Publier la version de la charte');
  await onglet.bouton('Publier la version de la charte').click();
  await onglet.lit('Publiée : elle ne change plus.');
}

async function migrationDe(motif: string): Promise<{ readonly id: string }> {
  const lues = await pilote.lire<{ id: string; motif: string }[]>(`/api/chartes/${VERSION}/migrations`);
  const voulue = lues.find((m) => m.motif === motif);
  if (!voulue) throw new Error(`Migration absente : ${motif}`);
  return voulue;
}

/** Decides a migration, and follows it to its end on its page. */
async function migrer(onglet: Onglet, motif: string): Promise<void> {
  await onglet.aller(`/chartes/${VERSION}`);
  await onglet.suivre('Migrer des dossiers vers cette version');
  await onglet.page.getByRole('textbox', { name: 'Motif', exact: true }).fill(motif);
  await onglet.bouton('Migrer des dossiers vers cette version').click();
  await onglet.lit('Enregistré : Migrer des dossiers vers cette version');
  const { id } = await migrationDe(motif);
  await onglet.page.locator(`a[href$="/migrations/${id}"]`).click();
  await onglet.titre(`Migration vers la version ${VERSION}`);
  await onglet.page.getByText(/^Migration terminée/).waitFor({ timeout: PROCEDURE_MS });
  await onglet.page.getByRole('row').filter({ hasText: REFERENCE }).getByText('Fait').waitFor();
}

async function annuler(onglet: Onglet, motif: string): Promise<void> {
  await onglet.page.reload();
  await onglet.suivre('Annuler cette migration');
  await onglet.page.getByRole('textbox', { name: 'Motif' }).fill(motif);
  await onglet.bouton('Annuler une migration').click();
  await onglet.page.getByText(/^Annulation terminée/).waitFor({ timeout: PROCEDURE_MS });
}

describe('la charte, par les pages', () => {
  essai(
    'R0.42, R0.43 un pilote prépare, modifie, essaie, publie, migre, puis annule : accepté, refusé où l’on s’est appuyé dessus',
    async (ouvrir) => {
      const onglet = await ouvrir();
      await onglet.entrer('Pilote');
      await preparer(onglet);
      await modifierUnDelai(onglet);
      await essayer(onglet);
      await publier(onglet);

      await migrer(onglet, 'Délais revus');
      await onglet.lit(/1 dossier reprendrait la version et les échéances/);
      await annuler(onglet, 'Erreur de délai');
      expect((await pilote.lire<{ charte: string }>(`/api/dossiers/${dossier}`)).charte).toBe('2026-1');

      await migrer(onglet, 'Délais revus, de nouveau');
      const acte = { moyen: 'permanence', par: 'CCAS', langue: 'français' };
      const referent = await scene.client({ role: 'referent' });
      await referent.ecrire(`/api/dossiers/${dossier}/actes/informer-menage`, acte);
      await annuler(onglet, 'Trop tard');
      const refuse = onglet.page.getByRole('row').filter({ hasText: 'à l’annulation' });
      expect(await refuse.innerText()).toMatch(/Refusé[\s\S]*s’est appuyé sur la nouvelle version/);
    },
    DELAI,
  );
});
