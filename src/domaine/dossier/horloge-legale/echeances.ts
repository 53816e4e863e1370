import type { Fait } from '../../noyau/evenement.js';
import { dernier } from '../faits.js';
import type { Proposition } from '../proposition.js';
import type { EcheanceLegale, RegimeDossier } from '../regimes.js';
import { offrePerdue, offresNotifiees } from './offres-notifiees.js';

interface Suivi {
  readonly regimes: readonly RegimeDossier[];
  readonly propositions: readonly Proposition[];
  readonly faits: Readonly<Record<string, Fait>>;
}

/** A lease ends the duty to rehouse; not one of a transitional dwelling, which is no rehousing (R4.8). */
export const reloge = ({ faits, propositions }: Omit<Suivi, 'regimes'>): boolean =>
  faits['bail'] !== undefined &&
  propositions.some(({ etat, nature }) => etat === 'attribuee' && nature !== 'transitoire');

/** What makes the offers count for that date, as it was stored. */
const sous = (code: string, { criteres = [], presumee = true }: EcheanceLegale) => ({
  code,
  criteres: [...criteres],
  presumee,
});

/** The fact since which the date is to be dealt with: its regime, or what took back an offer already notified; null once enough of them count. */
function attendue(suivi: Suivi, { code, ...r }: RegimeDossier, echeance: EcheanceLegale): Fait | null {
  const fait = r.depuis[echeance.code] ?? r.fait;
  if (echeance.offres === undefined) return fait;
  const regime = sous(code, echeance);
  if (offresNotifiees(suivi, regime).length >= echeance.offres) return null;
  return dernier(fait, offrePerdue(suivi, regime));
}

/** Legal dates that somebody still has to deal with: none once the household has its lease, or its offers were notified. */
export function echeancesATraiter(suivi: Suivi) {
  if (reloge(suivi)) return [];
  return suivi.regimes
    .filter(({ eteint }) => eteint === null)
    .flatMap((regime) =>
      regime.echeances.flatMap((echeance) => {
        const { code, le } = echeance;
        const fait = regime.traitees.includes(code) ? null : attendue(suivi, regime, echeance);
        return fait ? [{ code, le, fait }] : [];
      }),
    );
}
