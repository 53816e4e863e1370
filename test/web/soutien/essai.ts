import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { Journal } from './journal.js';
import { LARGEURS, Onglet } from './onglet.js';
import type { Scene } from './scene.js';

const PATIENCE_MS = 30_000;
const RELECTURE_MS = 1_000;
/** Characters of a page's text told with a failure: where nobody sees its picture, they say what was shown. */
const EXTRAIT = 800;

interface Ouverture extends BrowserContextOptions {
  /** Another tab of the same person. */
  readonly avec?: Onglet;
}
export type Ouvrir = (options?: Ouverture) => Promise<Onglet>;

/**
 * Declares tests in a browser. Each opens its own tabs, and fails too when one of them spoke to another origin, broke the
 * security policy, wrote an error in the console or got an answer that the test did not expect; its last screens are then kept.
 */
export const essais =
  (scene: () => Scene) =>
  (nom: string, corps: (ouvrir: Ouvrir) => Promise<void>, delaiMs?: number): void =>
    test(nom, () => jouer(scene(), corps), delaiMs);

async function jouer({ navigateur, url }: Scene, corps: (ouvrir: Ouvrir) => Promise<void>): Promise<void> {
  const onglets: Onglet[] = [];
  const ouvrir: Ouvrir = async ({ avec, ...options } = {}) => {
    const contexte =
      avec?.page.context() ??
      (await navigateur.newContext({
        locale: 'fr-FR',
        timezoneId: 'America/Cayenne',
        viewport: LARGEURS.bureau,
        reducedMotion: 'reduce',
        ...options,
      }));
    contexte.setDefaultTimeout(PATIENCE_MS);
    const journal = avec?.journal ?? new Journal(contexte, url);
    const onglet = new Onglet(await contexte.newPage(), journal, url);
    onglets.push(onglet);
    return onglet;
  };
  try {
    await corps(ouvrir);
    const journaux = new Set(onglets.map(({ journal }) => journal));
    expect([...journaux].flatMap(({ griefs }) => griefs)).toEqual([]);
  } catch (erreur) {
    throw new Error(`${messageDe(erreur)}\n${await photographier(onglets)}`, { cause: erreur });
  } finally {
    await Promise.all(onglets.map(({ page }) => page.context().close()));
  }
}

async function photographier(onglets: readonly Onglet[]): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'relogement-ecrans-'));
  const vues = onglets.map(async ({ page, chemin, journal, main }, rang) => {
    const path = join(dossier, `${rang + 1}.png`);
    const pris = await page.screenshot({ path, fullPage: true }).then(() => path, String);
    const dit = await main.innerText({ timeout: RELECTURE_MS }).catch(String);
    return [`Onglet ${rang + 1}, ${chemin} : ${pris}`, ...journal.griefs, dit.slice(0, EXTRAIT)].join('\n  ');
  });
  return (await Promise.all(vues)).join('\n');
}

const messageDe = (erreur: unknown): string => (erreur instanceof Error ? erreur.message : String(erreur));
