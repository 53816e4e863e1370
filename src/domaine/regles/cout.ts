import type { DateCivile } from '../noyau/instants.js';
import type { Centimes, PourDixMille } from './centimes.js';
import type { Demande, Minoration, Offre } from './demande.js';

/** What a household would pay in a dwelling, in cents a month. */
export interface CoutOffre {
  readonly brut: Centimes;
  /** The convention in force on the day of entry, the most favourable (R4.38). */
  readonly minoration: Minoration | null;
  /** null: unknown. `maintenue`: today's aid, supposed to go on until the CAF has reckoned the new one. */
  readonly aide: { readonly montant: Centimes; readonly maintenue: true } | null;
  /** Rent, extras and charges, less the convention, before any aid. */
  readonly avantAide: Centimes;
  /** null when the aid is unknown. Never negative: an aid does not exceed what is paid. */
  readonly resteACharge: Centimes | null;
}

const entree = ({ disponibleLe }: Offre, le: DateCivile): DateCivile =>
  disponibleLe > le ? disponibleLe : le;

function minorationLe(offre: Offre, le: DateCivile): Minoration | null {
  const jour = entree(offre, le);
  return offre.minorations
    .filter((m) => m.du <= jour && jour <= m.au)
    .reduce<Minoration | null>(
      (meilleure, m) => (meilleure && meilleure.montant >= m.montant ? meilleure : m),
      null,
    );
}

/** @param le the day of the reckoning */
export function coutOffre({ aides }: Demande, offre: Offre, le: DateCivile): CoutOffre {
  const brut = offre.loyer + offre.annexes + offre.charges;
  const minoration = minorationLe(offre, le);
  const avantAide = brut - Math.min(minoration?.montant ?? 0, offre.loyer);
  return {
    brut,
    minoration,
    aide: aides === undefined ? null : { montant: aides, maintenue: true },
    avantAide,
    resteACharge: aides === undefined ? null : Math.max(0, avantAide - aides),
  };
}

/** What the household pays today; null when something of it is unknown. */
export function resteAChargeActuel({ loyer, charges, aides }: Demande): Centimes | null {
  if (loyer === undefined || charges === undefined || aides === undefined) return null;
  return Math.max(0, loyer + charges - aides);
}

/** Share of the means, in ten-thousandths rounded to the nearest; null without means. */
export const tauxEffort = (paye: Centimes, ressources: Centimes): PourDixMille | null =>
  ressources > 0 ? Math.round((paye * 10_000) / ressources) : null;

/** The most that may be paid under a ceiling in percent: exact, down to the cent. */
export const payableSous = (plafond: number, ressources: Centimes): Centimes =>
  Math.floor((Math.round(plafond * 100) * ressources) / 10_000);
