import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { CODES_TACHES } from '../../../src/domaine/charte/taches.js';
import type { Onglet } from './onglet.js';

const ETIQUETTES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'RGAAv4'];

/** axe finds nothing to say, by the rules of WCAG 2.1 AA and of the RGAA. */
export async function verifierAccessibilite({ page, chemin }: Onglet): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(ETIQUETTES).setLegacyMode().analyze();
  const dites = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}) : ${html}\n${failureSummary ?? ''}`),
  );
  expect({ chemin, violations: dites }).toEqual({ chemin, violations: [] });
}

/** Everything a person may read or hear, and the name of the tab. */
const TEXTE_LU = `[
  document.title,
  document.body.innerText,
  ...[...document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')].flatMap((e) =>
    ['aria-label', 'placeholder', 'alt', 'title'].map((a) => e.getAttribute(a) ?? '')),
].join('\\n')`;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu;
/** Names of events and acts: `MenageInforme`. */
const TYPE = /(?<!\p{L})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?!\p{L})/gu;
const CODES = new RegExp(
  String.raw`\b(?:${[...CODES_TACHES, 'undefined', 'NaN', 'Invalid Date'].join('|')})\b|\[object`,
  'gu',
);
const ISO = /\b\d{4}-\d{2}-\d{2}\b/gu;

/** Nobody reads an identifier, the name of an event, a code or a date of machines. */
export async function verifierMots({ page, chemin }: Onglet): Promise<void> {
  const texte = await page.evaluate<string>(TEXTE_LU);
  const lus = [UUID, TYPE, CODES, ISO].flatMap((motif) => texte.match(motif) ?? []);
  expect({ chemin, lus }).toEqual({ chemin, lus: [] });
}

/** What sticks out of the window without a place to scroll in, and texts that their box cuts. */
const DEBORDE = `(() => {
  const large = document.documentElement.clientWidth;
  const dire = (e, quoi) => quoi + ' <' + e.tagName.toLowerCase() + '> ' + (e.textContent ?? '').trim().slice(0, 60);
  const cache = (e) => {
    const { width, height } = e.getBoundingClientRect();
    return width <= 1 || height <= 1 || e.closest('[aria-hidden=true]') !== null;
  };
  const abri = (e) => {
    for (let p = e.parentElement; p !== null && p !== document.body; p = p.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return true;
    return false;
  };
  const tous = [...document.querySelectorAll('body *')].filter((e) => !cache(e));
  const dehors = tous.filter((e) => e.getBoundingClientRect().right > large + 1 && !abri(e));
  const coupes = tous.filter((e) => {
    const { overflowX, textOverflow } = getComputedStyle(e);
    const ferme = ['hidden', 'clip'].includes(overflowX) || textOverflow === 'ellipsis';
    return ferme && e.scrollWidth > e.clientWidth + 1 && (e.textContent ?? '').trim() !== '';
  });
  const page = document.scrollingElement.scrollWidth > large + 1 ? ['la page défile de côté'] : [];
  return [...page, ...dehors.map((e) => dire(e, 'dépasse')), ...coupes.map((e) => dire(e, 'coupé'))].slice(0, 12);
})()`;

/** Nothing scrolls sideways, nothing is cut. */
export async function verifierLargeur({ page, chemin }: Onglet): Promise<void> {
  const large = page.viewportSize()?.width;
  const trop = await page.evaluate<string[]>(DEBORDE);
  expect({ chemin, large, trop }).toEqual({ chemin, large, trop: [] });
}

const CADRE = `({
  titre: document.title,
  h1: [...document.querySelectorAll('h1')].map((e) => e.textContent.trim()),
  reperes: ['header', 'main', 'footer'].map((r) => document.querySelectorAll(r).length),
  langue: document.documentElement.lang,
})`;
interface VuDuCadre {
  readonly titre: string;
  readonly h1: readonly string[];
  readonly reperes: readonly number[];
  readonly langue: string;
}

/** One heading of the first level, one of each landmark, and a tab named after the page. */
export async function verifierCadre({ page, chemin }: Onglet): Promise<string> {
  const { titre, h1, reperes, langue } = await page.evaluate<VuDuCadre>(CADRE);
  expect({ chemin, reperes, langue, h1: h1.length }).toEqual({
    chemin,
    reperes: [1, 1, 1],
    langue: 'fr',
    h1: 1,
  });
  expect(titre).toContain('Relogement');
  return titre;
}
