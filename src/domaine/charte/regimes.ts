import type { Charte } from './charte.js';
import { REGIME_CHARTE } from './sections/regimes.js';
import { REGIMES_DEFAUT } from './sections/regimes-defaut.js';

export type Regime = Charte['regimes']['regimes'][number];
export type Jalon = Regime['jalons'][number];

/** The regime of that code; undefined when this version of the charter does not know it. */
export const regimeDe = (charte: Charte, code: string): Regime | undefined =>
  charte.regimes.regimes.find((r) => r.code === code);

/** Codes and names, for people to choose. */
export const nomsRegimes = (charte: Charte): Readonly<Record<string, string>> =>
  Object.fromEntries(charte.regimes.regimes.map((r) => [r.code, r.libelle]));

/** Offers owed before the regime is exhausted; the charter's own number where the law gives none (R9.3). */
export const offresDues = (charte: Charte, regime: Regime): number =>
  regime.offresDues ?? charte.offresAvantCasSpecifique;

/** The charter alone, which holds where no other regime does (R9.2); a charter always says it. */
export function regimeParDefaut(charte: Charte): Regime {
  const regime = regimeDe(charte, REGIME_CHARTE);
  if (!regime) throw new TypeError('La charte ne dit pas le régime par défaut.');
  return regime;
}

const INTERDISENT = REGIMES_DEFAUT.filter((r) => 'interditHabiter' in r && r.interditHabiter).map(
  (r) => r.code,
);

/** Nobody may live in the dwelling under that law; a charter written before it was said reads as the shipped one. */
export const interditHabiter = (charte: Charte, code: string): boolean =>
  regimeDe(charte, code)?.interditHabiter ?? INTERDISENT.some((c) => c === code);
