import type { DateCivile } from '../../noyau/instants.js';
import type { EtatOperation } from '../etat.js';
import type { Convention } from './etat.js';

type Conventions = Pick<EtatOperation, 'conventions'>;

/** Last day a convention holds; null = until it is ended. */
export function finDe({ au, fin }: Pick<Convention, 'au' | 'fin'>): DateCivile | null {
  if (fin === null) return au ?? null;
  return au !== undefined && au < fin.le ? au : fin.le;
}

/** Does the convention hold that day, first and last included? */
export function valableLe(convention: Convention, date: DateCivile): boolean {
  const fin = finDe(convention);
  return convention.retiree === null && convention.du <= date && (fin === null || date <= fin);
}

export interface Minoration {
  readonly convention: string;
  readonly libelle: string;
  /** Euros taken off the rent each month. */
  readonly montant: number;
}

/**
 * What a convention of the operation takes off the rent of a dwelling on a given day (R4.12); null when none covers it.
 * @param logement id of the dwelling at the guichet unique
 */
export function minorationAu(operation: Conventions, logement: string, date: DateCivile): Minoration | null {
  for (const convention of operation.conventions) {
    const ligne = valableLe(convention, date) && convention.logements.find((l) => l.logement === logement);
    if (ligne) return { convention: convention.id, libelle: convention.libelle, montant: ligne.minoration };
  }
  return null;
}

/** Two periods, last day included; no end = for ever. */
export const seRecouvrent = (
  a: { readonly du: DateCivile; readonly fin: DateCivile | null },
  b: { readonly du: DateCivile; readonly fin: DateCivile | null },
): boolean => (b.fin === null || a.du <= b.fin) && (a.fin === null || b.du <= a.fin);
