// Read in the page itself: expressions for `page.evaluate`.

/** Everything a person may read or hear, and the name of the tab. */
export const TEXTE_LU = `[
  document.title,
  document.body.innerText,
  ...[...document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')].flatMap((e) =>
    ['aria-label', 'placeholder', 'alt', 'title'].map((a) => e.getAttribute(a) ?? '')),
].join('\\n')`;

/** What sticks out of the window without a place to scroll in, and texts that their box cuts. */
export const DEBORDE = `(() => {
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

export const CADRE = `({
  titre: document.title,
  h1: [...document.querySelectorAll('h1')].map((e) => e.textContent.trim()),
  reperes: ['header', 'main', 'footer'].map((r) => document.querySelectorAll('body > div > div > ' + r).length),
  langue: document.documentElement.lang,
})`;
export interface VuDuCadre {
  readonly titre: string;
  readonly h1: readonly string[];
  readonly reperes: readonly number[];
  readonly langue: string;
}

/** The addresses of pages that the page leads to. */
export const LIENS = `[...document.querySelectorAll('a[href]')]
  .filter((a) => a.origin === location.origin && !/^\\/(api|dev|health)(\\/|$)/.test(a.pathname))
  .map((a) => a.pathname + a.search)`;
