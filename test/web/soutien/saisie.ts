import type { Locator, Page } from 'playwright-core';
import { dateCayenne, depuisMillisecondes } from '../../../src/domaine/noyau/instants.js';
import type { Onglet } from './onglet.js';

/** Today in Cayenne, as a date field takes it. */
export const aujourdhui = (): string => dateCayenne(depuisMillisecondes(Date.now()));

export const ecrire = ({ page }: Onglet, champ: string, texte: string): Promise<void> =>
  page.getByRole('textbox', { name: champ }).fill(texte);

export const dater = ({ page }: Onglet, champ: string, jour = aujourdhui()): Promise<void> =>
  page.getByLabel(champ).fill(jour);

/** One answer of a question, whether it is drawn as buttons or as a list. */
export async function choisir({ page }: Onglet, question: string, reponse: string): Promise<void> {
  const boutons = page.getByRole('radiogroup', { name: question });
  const liste = page.getByRole('combobox', { name: question });
  await boutons.or(liste).first().waitFor();
  if (await liste.isVisible()) await liste.selectOption({ label: reponse });
  else await boutons.getByRole('radio', { name: new RegExp(`^${reponse}`) }).check();
}

export async function cocher({ page }: Onglet, question: string, ...reponses: string[]): Promise<void> {
  const groupe = page.getByRole('group', { name: question });
  for (const reponse of reponses) await groupe.getByRole('checkbox', { name: reponse }).check();
}

/** The way to a section of the social survey. */
export const rubrique = (page: Page, nom: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Rubriques de l’enquête' }).getByRole('button', { name: nom });
