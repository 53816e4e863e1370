import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Client } from '../../src/parcours/client.js';
import { jusqua } from '../soutien/attente.js';
import { fautesAccessibilite, fautesCadre } from './soutien/controles.js';
import { compterFaits, declarerBailleurs, declarerOperation, ouvrirDossier } from './soutien/dossiers.js';
import { essais } from './soutien/essai.js';
import { LARGEURS, type Onglet } from './soutien/onglet.js';
import { monterScene, type Scene } from './soutien/scene.js';

const OPERATION = 'NPNRU-ROBUSTE';
const INCONNU = '00000000-0000-4000-8000-000000000000';

let scene: Scene;
let pilote: Client;
let dossier: string;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  await declarerBailleurs(pilote);
  await declarerOperation(pilote, { code: OPERATION, nom: 'Quartier du Vieux-Port' });
  dossier = await ouvrirDossier(pilote, OPERATION, 'ROB-001', { nom: 'Contout', prenom: 'Lucette' });
  await jusqua('une tâche est née', async () => (await compterFaits(pilote, dossier, 'TacheOuverte')) > 0);
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

describe('S10 la page et sa session', () => {
  essai('politique stricte, rien d’ailleurs, rien de gardé', async (ouvrir) => {
    const { page } = await ouvrir();
    const entetes = (await page.goto(scene.url))?.headers() ?? {};
    const politique = entetes['content-security-policy'] ?? '';
    expect(politique).toContain("default-src 'none'");
    expect(politique).toContain("frame-ancestors 'none'");
    expect(politique).not.toMatch(/unsafe-|\*|https?:/);
    expect(entetes).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  essai('un cookie que le script ne lit pas, et rien d’autre au navigateur', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    const [cookie, ...autres] = await onglet.page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(autres).toEqual([]);
    expect(await onglet.page.evaluate('[document.cookie, localStorage.length]')).toEqual(['', 0]);
    await onglet.sortir();
    await onglet.aller('/taches');
    await onglet.titre('Connexion nécessaire');
  });
});

/** The page says something, with its frame, and leads somewhere. */
async function verifierJamaisBlanche(onglet: Onglet, phrase: string | RegExp): Promise<void> {
  await onglet.lit(phrase);
  expect(await fautesCadre(onglet)).toEqual([]);
  expect(await fautesAccessibilite(onglet)).toEqual([]);
  expect(await onglet.main.getByRole('link').or(onglet.main.getByRole('button')).count()).toBeGreaterThan(0);
}

/** By the button, unless the page comes back by itself while the button is on its way to be pressed. */
async function revient(onglet: Onglet, texte: string | RegExp): Promise<void> {
  const lue = () => onglet.lit(texte);
  await Promise.any([lue(), onglet.bouton('Réessayer').first().click().then(lue)]);
}

describe('jamais une page blanche', () => {
  essai('adresse inconnue', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    await onglet.aller('/adresse/inconnue');
    await verifierJamaisBlanche(onglet, 'Cette adresse ne mène à aucune page.');
  });

  essai('dossier inconnu, ou d’un autre', async (ouvrir) => {
    const onglet = await ouvrir();
    onglet.journal.attendre(404);
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${INCONNU}`);
    await verifierJamaisBlanche(onglet, 'Ce dossier n’existe pas, ou n’est pas de votre ressort.');
    await onglet.aller(`/dossiers/${dossier}/actes/acte-inconnu`);
    await verifierJamaisBlanche(onglet, /Cet acte n’existe pas ici/);
  });

  essai('page d’un autre rôle', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Bailleur');
    await onglet.aller('/administration');
    await verifierJamaisBlanche(onglet, /Cette page n’est pas ouverte à votre rôle/);
  });

  essai('une partie de page perdue en route : une phrase, puis elle se relit', async (ouvrir) => {
    const onglet = await ouvrir();
    onglet.journal.tolerer(/preload/);
    const partie = /\/assets\/TachesReferent-[^/]+\.js$/;
    await onglet.page.route(partie, (requete) => requete.abort());
    await onglet.entrer('Référent');
    await verifierJamaisBlanche(onglet, /n’a pas répondu/);
    await onglet.page.unroute(partie);
    await revient(onglet, /Lucette Contout/);
  });

  essai('service arrêté : une phrase, puis la page revient avec lui', async (ouvrir) => {
    const onglet = await ouvrir();
    onglet.journal.attendre(502, 503);
    onglet.journal.tolerer(/preload/);
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${dossier}`);
    const { api } = scene.pile.services;
    await api.arreter();
    try {
      await onglet.ouvrir('Mes tâches');
      await verifierJamaisBlanche(onglet, /n’a pas répondu|indisponible/);
    } finally {
      await api.demarrer();
    }
    await revient(onglet, 'Lucette Contout');
  });
});

describe('au clavier seul', () => {
  /** Tabs to the control of this name; fails when the focus does not show or never gets there. */
  async function allerA({ page }: Onglet, nom: RegExp): Promise<void> {
    for (let pas = 0; pas < 80; pas += 1) {
      await page.keyboard.press('Tab');
      const { dit, montre } = await page.evaluate<{ dit: string; montre: boolean }>(FOCUS);
      if (!montre) throw new Error(`Le focus ne se voit pas sur « ${dit} ».`);
      if (nom.test(dit)) return;
    }
    throw new Error(`Le clavier n’atteint pas ${String(nom)}.`);
  }

  essai('entrer, ouvrir sa tâche, faire un acte', async (ouvrir) => {
    const onglet = await ouvrir({ viewport: LARGEURS.bureau });
    const { keyboard } = onglet.page;
    await onglet.aller('/');
    await allerA(onglet, /^Aller au contenu$/);
    await allerA(onglet, /^Référent$/);
    await keyboard.press('Enter');
    await onglet.titre('Mes tâches');
    await allerA(onglet, /^Informer le ménage/);
    await keyboard.press('Enter');
    await onglet.titre('Informer le ménage');
    expect(await onglet.page.locator('h1:focus').count()).toBe(1);
    await allerA(onglet, /^Comment/);
    await keyboard.press('ArrowDown');
    await allerA(onglet, /^Informé par/);
    await keyboard.type('Référente');
    await allerA(onglet, /^Langue employée/);
    await keyboard.type('français');
    await allerA(onglet, /^Informer le ménage$/);
    await keyboard.press('Enter');
    await onglet.lit('Enregistré : Informer le ménage');
    expect(await compterFaits(pilote, dossier, 'MenageInforme')).toBe(1);
  });
});

const FOCUS = `(() => {
  const e = document.activeElement;
  const noms = [e.getAttribute('aria-label'), ...[...(e.labels ?? [])].map((l) => l.textContent), e.textContent];
  const dit = noms.map((n) => (n ?? '').trim()).find((n) => n !== '') ?? e.tagName;
  const marque = (s) => (s.outlineStyle !== 'none' && s.outlineWidth !== '0px') || s.boxShadow !== 'none';
  const autour = [e, e.parentElement, e.nextElementSibling].filter(Boolean);
  return { dit, montre: e === document.body || autour.some((x) => marque(getComputedStyle(x))) };
})()`;

describe('en direct', () => {
  essai('ce qu’un autre fait paraît sans recharger, et se dit', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${dossier}`);
    await onglet.page.evaluate('window.temoin = true');
    await pilote.ecrire(`/api/dossiers/${dossier}/actes/ajouter-note`, { note: 'Vu ce matin.' });
    await onglet.lit('Le dossier vient de changer');
    await onglet.lit(/Note ajoutée, par Solange Mirval/);
    expect(await onglet.page.evaluate('window.temoin')).toBe(true);
    expect(await fautesAccessibilite(onglet)).toEqual([]);
  });
});

describe('imprimer', () => {
  essai('le dossier s’imprime sans menu ni boutons', async (ouvrir) => {
    const onglet = await ouvrir();
    await onglet.entrer('Référent');
    await onglet.aller(`/dossiers/${dossier}`);
    await onglet.page.emulateMedia({ media: 'print' });
    const { page } = onglet;
    await onglet.lit('Lucette Contout');
    expect(await page.getByRole('navigation', { name: 'Menu principal' }).isVisible()).toBe(false);
    expect(await onglet.bouton('Imprimer le dossier').isVisible()).toBe(false);
    expect(await onglet.bouton('Se déconnecter').isVisible()).toBe(false);
  });
});
