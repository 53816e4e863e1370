import axe, { type AxeResults } from 'axe-core';
import { CODES_TACHES } from '../../../src/domaine/charte/taches.js';
import { CADRE, DEBORDE, TEXTE_LU, type VuDuCadre } from './dans-la-page.js';
import { LARGEURS, type Onglet } from './onglet.js';

const ETIQUETTES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'RGAAv4'];
/** Only what is broken is told: the rest of what axe finds costs more to write down than to look for. */
const LECTURE = { runOnly: ETIQUETTES, resultTypes: ['violations'], preload: false };

/** What axe has to say, by the rules of WCAG 2.1 AA and of the RGAA. The pages hold no frame. */
export async function fautesAccessibilite({ page }: Onglet): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${axe.source};0`);
  const lecture = `axe.run(document, ${JSON.stringify(LECTURE)}).then((r) => r.violations)`;
  const violations = await page.evaluate<AxeResults['violations']>(lecture);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}) : ${html}\n${failureSummary ?? ''}`),
  );
}

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu;
/** Names of events and acts: `MenageInforme`. */
const TYPE = /(?<!\p{L})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?!\p{L})/gu;
const CODES = new RegExp(
  String.raw`\b(?:${[...CODES_TACHES, 'undefined', 'NaN'].join('|')})\b|\[object`,
  'gu',
);
const ISO = /\b\d{4}-\d{2}-\d{2}\b|Invalid Date/gu;
/** Not of machines: a product's name, and how a date may be written in a file. */
const ADMIS = ['ProConnect', '1961-03-14'];

/** What nobody should read: identifiers, names of events, codes, dates of machines. */
export async function motsDeMachine({ page }: Onglet): Promise<string[]> {
  const texte = await page.evaluate<string>(TEXTE_LU);
  return [UUID, TYPE, CODES, ISO]
    .flatMap((motif) => texte.match(motif) ?? [])
    .filter((mot) => !ADMIS.includes(mot));
}

/** Frames that a page is given to settle after its width changed: what it still cuts then is a fault. */
const IMAGES = 120;
const DEBORDE_ENCORE = `(async () => {
  let vus = ${DEBORDE};
  for (let image = 0; vus.length > 0 && image < ${IMAGES}; image += 1) {
    await new Promise((suite) => requestAnimationFrame(suite));
    vus = ${DEBORDE};
  }
  return vus;
})()`;

/** What makes the page scroll sideways or is cut, at the present width, once it is drawn for it. */
export const debordements = ({ page }: Onglet): Promise<string[]> => page.evaluate<string[]>(DEBORDE_ENCORE);

/** What is missing around the content: one heading of the first level, one of each landmark, a tab named after the page. */
export async function fautesCadre({ page }: Onglet): Promise<string[]> {
  const { titre, h1, reperes, langue } = await page.evaluate<VuDuCadre>(CADRE);
  const dire = (faute: boolean, quoi: string): string[] => (faute ? [quoi] : []);
  return [
    ...dire(h1.length !== 1, `${h1.length} titres de niveau 1 : ${h1.join(', ')}`),
    ...dire(reperes.join() !== '1,1,1', `repères : ${reperes.join()}`),
    ...dire(langue !== 'fr', `langue : ${langue}`),
    ...dire(!/^(.+ – )?Relogement$/.test(titre), `titre de l’onglet : ${titre}`),
  ];
}

type Taille = (typeof LARGEURS)[keyof typeof LARGEURS];
const ETROIT = { width: 320, height: 640 };
/** A desk of 1280 pixels, zoomed twice. */
const ZOOM_200 = { width: 640, height: 450 };

/** Every fault of the page as it stands, on a desk, on a phone, on the narrowest screen and zoomed twice; axe reads it at those widths. */
export async function examiner(
  onglet: Onglet,
  lues: readonly Taille[] = [LARGEURS.bureau, LARGEURS.telephone],
): Promise<string[]> {
  const { page } = onglet;
  await page.evaluate('document.querySelectorAll("details").forEach((repli) => { repli.open = true; })');
  const fautes = [...(await fautesCadre(onglet)), ...(await motsDeMachine(onglet))];
  for (const taille of [LARGEURS.bureau, ZOOM_200, LARGEURS.telephone, ETROIT]) {
    await page.setViewportSize(taille);
    const siennes = await debordements(onglet);
    if (lues.includes(taille)) siennes.push(...(await fautesAccessibilite(onglet)));
    fautes.push(...siennes.map((faute) => `à ${taille.width} px : ${faute}`));
  }
  await page.setViewportSize(LARGEURS.bureau);
  return fautes.map((faute) => `${onglet.chemin} : ${faute}`);
}
