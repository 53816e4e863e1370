import { ETAPES, type Etape } from '../charte/etapes.js';
import { enMillisecondes, plusTard, JOUR_MS, type Instant } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';

type Suspensions = EtatDossier['suspensions'];

const plusTot = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Days between two instants during which the clock was suspended (R0.7); a suspension under way lasts until the second. */
export function joursSuspendus(suspensions: Suspensions, du: Instant, au: Instant): number {
  const ms = suspensions.reduce((total, s) => {
    const [debut, fin] = [plusTard(s.du, du), plusTot(s.au ?? au, au)];
    return total + Math.max(0, enMillisecondes(fin) - enMillisecondes(debut));
  }, 0);
  return ms / JOUR_MS;
}

function joursActifs(suspensions: Suspensions, du: Instant, au: Instant): number {
  const ms = Math.max(0, enMillisecondes(au) - enMillisecondes(du));
  return Math.max(0, ms / JOUR_MS - joursSuspendus(suspensions, du, au));
}

/** Days that a household spent in each step until it left, every passage counted, suspended time left out (R1.23, R1.24). */
export function dureesDesEtapes(
  { etapes, suspensions }: Pick<EtatDossier, 'etapes' | 'suspensions'>,
  partiLe: Instant,
): ReadonlyMap<Etape, number> {
  const sejours = etapes.map(({ etape, le }, rang) => ({
    etape,
    jours: joursActifs(suspensions, le, plusTot(etapes[rang + 1]?.le ?? partiLe, partiLe)),
  }));
  return new Map(
    ETAPES.flatMap((etape) => {
      const siens = sejours.filter((s) => s.etape === etape);
      return siens.length === 0 ? [] : [[etape, siens.reduce((total, { jours }) => total + jours, 0)]];
    }),
  );
}
