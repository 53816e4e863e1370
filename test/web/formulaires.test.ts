import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Client } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { debordements, fautesAccessibilite, motsDeMachine } from './soutien/controles.js';
import { compterFaits, declarerBailleurs, declarerOperation, ouvrirDossier } from './soutien/dossiers.js';
import { essais, type Ouvrir } from './soutien/essai.js';
import { LARGEURS, type Onglet } from './soutien/onglet.js';
import { monterScene, type Scene } from './soutien/scene.js';

const OPERATION = 'NPNRU-FORMULAIRES';
const NOTE = 'Le ménage préfère être appelé le matin.';

let scene: Scene;
let pilote: Client;
let menages = 0;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  await declarerBailleurs(pilote);
  await declarerOperation(pilote, { code: OPERATION, nom: 'Quartier des formulaires' });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

async function nouveauDossier(): Promise<string> {
  menages += 1;
  const identite = { nom: `Ménage-${menages}`, prenom: 'Élodie' };
  const id = await ouvrirDossier(pilote, OPERATION, `FORM-${menages}`, identite);
  await jusqua(
    'la procédure a donné sa première tâche',
    async () => (await compterFaits(pilote, id, 'TacheOuverte')) > 0,
  );
  return id;
}

/** A référent on the form of a note, filled in and not sent. */
async function noteRemplie(ouvrir: Ouvrir): Promise<{ dossier: string; onglet: Onglet }> {
  const dossier = await nouveauDossier();
  const onglet = await ouvrir({ viewport: LARGEURS.telephone });
  await onglet.entrer('Référent');
  await onglet.aller(`/dossiers/${dossier}/actes/ajouter-note`);
  await champNote(onglet).fill(NOTE);
  return { dossier, onglet };
}

const champNote = ({ page }: Onglet) => page.getByRole('textbox', { name: 'Note' });
const decritPar = (champ: Locator): Promise<string | null> =>
  champ.evaluate(
    (e) => e.ownerDocument.getElementById(e.getAttribute('aria-describedby') ?? '')?.textContent ?? null,
  );
const envoyer = (onglet: Onglet) => onglet.bouton('Ajouter une note').click();
const notes = (dossier: string) => compterFaits(pilote, dossier, 'NoteAjoutee');

describe('un formulaire rempli', () => {
  essai('S17 réseau perdu : une phrase, rien de perdu, envoyé une seule fois au retour', async (ouvrir) => {
    const { dossier, onglet } = await noteRemplie(ouvrir);
    await onglet.page.context().setOffline(true);
    await envoyer(onglet);
    await onglet.lit('Pas encore enregistré');
    await onglet.lit(/Hors connexion/);
    expect(await champNote(onglet).inputValue()).toBe(NOTE);
    expect(await fautesAccessibilite(onglet)).toEqual([]);
    await onglet.page.context().setOffline(false);
    await onglet.lit('Enregistré : Ajouter une note');
    expect(await notes(dossier)).toBe(1);
  });

  essai('S17 réponse perdue : le même envoi est repris, fait une seule fois', async (ouvrir) => {
    const { dossier, onglet } = await noteRemplie(ouvrir);
    await onglet.page.route(
      '**/actes/ajouter-note',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await envoyer(onglet);
    await onglet.lit('Pas encore enregistré');
    expect(await notes(dossier)).toBe(1);
    await onglet.bouton('Réessayer maintenant').click();
    await onglet.lit('Enregistré : Ajouter une note');
    expect(await notes(dossier)).toBe(1);
  });

  essai('page rechargée : la saisie est reprise', async (ouvrir) => {
    const { onglet } = await noteRemplie(ouvrir);
    await onglet.page.reload();
    await onglet.lit('Brouillon repris');
    expect(await champNote(onglet).inputValue()).toBe(NOTE);
    await onglet.bouton('Repartir de zéro').click();
    expect(await champNote(onglet).inputValue()).toBe('');
  });

  essai('session fermée ailleurs : on revient sur place, et l’envoi reprend', async (ouvrir) => {
    const { dossier, onglet } = await noteRemplie(ouvrir);
    onglet.journal.attendre(401);
    const autre = await ouvrir({ avec: onglet });
    await autre.aller('/');
    await autre.sortir();
    await envoyer(onglet);
    const dialogue = onglet.page.getByRole('dialog', { name: 'Votre session a expiré' });
    await dialogue.waitFor();
    expect(await fautesAccessibilite(onglet)).toEqual([]);
    await dialogue.getByRole('button', { name: /^Continuer en tant que/ }).click();
    await onglet.lit('Enregistré : Ajouter une note');
    expect(await notes(dossier)).toBe(1);
  });

  essai('R0.7 deux onglets : ce qui a changé est montré, la saisie reste, puis passe', async (ouvrir) => {
    const { dossier, onglet } = await noteRemplie(ouvrir);
    onglet.journal.attendre(412);
    await pilote.ecrire(`/api/dossiers/${dossier}/actes/ajouter-note`, { note: 'Vu en permanence.' });
    await onglet.lit('Du nouveau depuis que vous avez ouvert cette page');
    await envoyer(onglet);
    await onglet.lit(/rien n’est encore enregistré/);
    await onglet.lit(/Note ajoutée/);
    expect(await champNote(onglet).inputValue()).toBe(NOTE);
    expect(await fautesAccessibilite(onglet)).toEqual([]);
    expect(await motsDeMachine(onglet)).toEqual([]);
    expect(await debordements(onglet)).toEqual([]);
    await onglet.bouton('Envoyer quand même').click();
    await onglet.lit('Enregistré : Ajouter une note');
    expect(await notes(dossier)).toBe(2);
  });
});

describe('un acte refusé', () => {
  essai('champs manquants : un résumé qui mène à chaque champ', async (ouvrir) => {
    const dossier = await nouveauDossier();
    const onglet = await ouvrir({ viewport: LARGEURS.telephone });
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${dossier}/actes/informer-menage`);
    await onglet.bouton('Informer le ménage').click();
    const resume = onglet.page.getByRole('alert');
    await resume.getByText('Il reste 3 points à corriger').waitFor();
    expect(await fautesAccessibilite(onglet)).toEqual([]);
    expect(await debordements(onglet)).toEqual([]);
    await resume.getByRole('link', { name: /^Langue employée/ }).click();
    const champ = onglet.page.getByRole('textbox', { name: 'Langue employée' });
    expect(await champ.evaluate((e) => e.matches(':focus'))).toBe(true);
    expect(await champ.getAttribute('aria-invalid')).toBe('true');
    expect(await compterFaits(pilote, dossier, 'MenageInforme')).toBe(0);
  });

  essai('R0.4 une date à venir est refusée à côté de son champ, la règle nommée', async (ouvrir) => {
    const { dossier, onglet } = await noteRemplie(ouvrir);
    onglet.journal.attendre(400, 409, 422);
    await onglet.bouton('Ce n’est pas maintenant ?').click();
    await onglet.page.getByLabel('Jour').fill('2199-12-31');
    await envoyer(onglet);
    const resume = onglet.page.getByRole('alert');
    await resume.getByText(/futur/).waitFor();
    await resume.getByText('Règle R0.4 de la charte.').waitFor();
    const jour = onglet.page.getByLabel('Jour');
    expect(await jour.getAttribute('aria-invalid')).toBe('true');
    expect(await decritPar(jour)).toContain('futur');
    expect(await champNote(onglet).inputValue()).toBe(NOTE);
    expect(await fautesAccessibilite(onglet)).toEqual([]);
    expect(await notes(dossier)).toBe(0);
  });

  essai('R1.2 un acte fait ailleurs pendant la saisie : la raison, et le brouillon gardé', async (ouvrir) => {
    const dossier = await nouveauDossier();
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${dossier}/actes/informer-menage`);
    await onglet.page.getByRole('textbox', { name: 'Informé par' }).fill('Chargée de relogement');
    const collegue = await scene.client({ role: 'referent' });
    const corps = { moyen: 'permanence', par: 'CCAS', langue: 'créole haïtien' };
    await collegue.ecrire(`/api/dossiers/${dossier}/actes/informer-menage`, corps);
    await onglet.lit('Le ménage est déjà informé.');
    await onglet.lit(/Règle R1\.2 de la charte\..*brouillon reste gardé/);
    expect(await fautesAccessibilite(onglet)).toEqual([]);
  });

  essai(
    'R2.50 un ménage déjà connu se signale pendant la saisie, avant un second dossier',
    async (ouvrir) => {
      await ouvrirDossier(pilote, OPERATION, 'FORM-CONNU', { nom: 'N’Guessan', prenom: 'Élodie' });
      const onglet = await ouvrir({ viewport: LARGEURS.telephone });
      await onglet.entrer('Pilote');
      await onglet.aller('/dossiers/nouveau');
      const nom = onglet.page.getByRole('textbox', { name: 'Nom', exact: true });
      await nom.fill('NGUESSAN');
      await onglet.page.getByRole('textbox', { name: 'Prénom', exact: true }).fill('Elodie');
      const signale = onglet.page.getByRole('status').filter({ hasText: 'Peut-être le même ménage' });
      await signale.getByRole('link', { name: 'Dossier FORM-CONNU' }).waitFor();
      await signale.getByText('mêmes nom et prénom').waitFor();
      expect(await fautesAccessibilite(onglet)).toEqual([]);
      await nom.fill('Saint-Ange');
      await signale.waitFor({ state: 'detached' });
    },
  );
});
