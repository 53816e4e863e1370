import { etantDonne, jours } from './dsl.js';
import type { Recit } from './gestes.js';

/** Stories open on 2 March 2026; what is to be followed happens ten days later, and is told ten days after. */
export const [OUVERT, VEILLE, JOUR] = ['2026-03-02', '2026-03-11', '2026-03-12'] as const;
export const matin = (jour: string): string => `${jour}T11:00:00.000Z`;
export type Recits = readonly (Recit | readonly Recit[])[];
/** An act dated that day. */
export type Date = (jour: string) => Recit;

/** The same act, said to have happened that day. */
export const survenu =
  (recit: Recit): Date =>
  (jour) =>
  (monde) => {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    return geste ? { ...geste, survenuLe: matin(jour) } : undefined;
  };

/** Refused the day before what it follows, accepted that day. */
export function doitSuivre(recits: Recits, date: Date, regle: string, champ = 'survenuLe'): void {
  const suite = etantDonne(...recits, jours(10));
  suite.quand(date(VEILLE)).alorsRefus(regle, { champ });
  suite.quand(date(JOUR), jours(0));
}
