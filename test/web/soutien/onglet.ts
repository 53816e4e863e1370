import type { Locator, Page } from 'playwright-core';
import { jusqua } from '../../soutien/attente.js';
import type { Journal } from './journal.js';

export type NomRole = 'Référent' | 'Pilote' | 'Bailleur' | 'Administrateur';

/** Wide enough for a desk, and the narrowest of the phones in use. */
export const LARGEURS = { bureau: { width: 1280, height: 900 }, telephone: { width: 360, height: 780 } };

/** What shows that a page is still on its way. */
const EN_COURS = '[aria-busy="true"], .mantine-Skeleton-root, [data-loading="true"]';

/** One tab, as its person uses it: by names and labels. */
export class Onglet {
  constructor(
    readonly page: Page,
    readonly journal: Journal,
    private readonly origine: string,
  ) {}

  get main(): Locator {
    return this.page.getByRole('main');
  }

  private get deconnexion(): Locator {
    return this.page.getByRole('button', { name: 'Se déconnecter', includeHidden: true });
  }

  private async deplierMenu(): Promise<void> {
    const menu = this.bouton('Menu');
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false')
      await menu.click();
  }

  get chemin(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  async aller(chemin: string): Promise<void> {
    await this.page.goto(this.origine + chemin);
    await this.pret();
  }

  /** The page has its heading and nothing of it is on its way any more. */
  async pret(): Promise<void> {
    await this.main.getByRole('heading', { level: 1 }).first().waitFor();
    await jusqua(`${this.chemin} est lue`, async () => (await this.main.locator(EN_COURS).count()) === 0);
  }

  /** From the home page, by the button of the role. */
  async entrer(role: NomRole): Promise<void> {
    await this.aller('/');
    await this.bouton(role).click();
    await this.deconnexion.waitFor({ state: 'attached' });
    await this.pret();
  }

  async sortir(): Promise<void> {
    await this.deplierMenu();
    await this.deconnexion.click();
    await this.bouton('Référent').waitFor();
  }

  /** By the main menu, folded behind its button on a phone; its last pages, under « Plus » on a desk. */
  async ouvrir(page: string): Promise<void> {
    await this.deplierMenu();
    const menu = this.page.getByRole('navigation', { name: 'Menu principal' });
    const lien = menu.getByRole('link', { name: page, exact: true, includeHidden: true });
    await lien.waitFor({ state: 'attached' });
    if (!(await lien.isVisible())) await menu.getByRole('button', { name: 'Plus' }).click();
    await this.suivre(page, menu);
  }

  async suivre(nom: string | RegExp, dans: Locator | Page = this.page): Promise<void> {
    await dans
      .getByRole('link', { name: nom, exact: typeof nom === 'string' })
      .first()
      .click();
    await this.pret();
  }

  bouton(nom: string | RegExp): Locator {
    return this.page.getByRole('button', { name: nom, exact: typeof nom === 'string' });
  }

  /** The page's heading is this one. */
  async titre(nom: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: nom }).waitFor();
  }

  async lit(texte: string | RegExp): Promise<void> {
    await this.page.getByText(texte).filter({ visible: true }).first().waitFor();
  }
}
