import type { Regime } from '../charte/regimes.js';
import { termeRepousse } from '../noyau/delais.js';
import { depuisMillisecondes, enMillisecondes, plusTard, JOUR_MS, type Instant } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';
import { tempsSuspendu, type Horloge } from './horloge.js';
import type { Notification } from './proposition.js';
import { regimesPrincipaux } from './validite.js';

/**
 * End of the household's delay to answer an offer notified then: the longest that its regimes give, suspended time left out
 * (R9.5, R9.7).
 */
export function finReponse(
  etat: Pick<EtatDossier, 'regimes' | 'suspensions'>,
  notifieLe: Instant,
  { charte, calendrier, maintenant }: Horloge,
): Instant {
  const finSous = ({ delaiReponse = charte.regimes.delaiReponse }: Regime): Instant => {
    const fin = (arret: number): Instant => termeRepousse(notifieLe, delaiReponse, arret, calendrier);
    return fin(tempsSuspendu(etat.suspensions, notifieLe, maintenant, fin));
  };
  return regimesPrincipaux(etat, charte).map(finSous).reduce(plusTard);
}

/** The same, of an offer notified: an end told under a former version of the charter stays, suspended time left out (R0.41). */
export function finReponseDe(
  etat: Pick<EtatDossier, 'regimes' | 'suspensions'>,
  { fait, reponseAvant, gardee }: Pick<Notification, 'fait' | 'reponseAvant' | 'gardee'>,
  horloge: Horloge,
): Instant {
  if (!gardee) return finReponse(etat, fait.le, horloge);
  const enCours = etat.suspensions.filter((s) => s.au === null);
  const repoussee = (suspendu: number): Instant =>
    depuisMillisecondes(enMillisecondes(reponseAvant) + suspendu);
  return repoussee(tempsSuspendu(enCours, fait.le, horloge.maintenant, repoussee));
}

/**
 * The end of the delay of an offer notified then; when that only sets a date right, never shorter than the delay that was told under a
 * former version of the charter: it moves by as many days as the date (R0.80).
 */
export function finNotifiee(
  etat: Pick<EtatDossier, 'regimes' | 'suspensions'>,
  ancienne: Notification | null,
  notifieLe: Instant,
  horloge: Horloge,
): { readonly reponseAvant: Instant; readonly gardee: boolean } {
  const comptee = finReponse(etat, notifieLe, horloge);
  if (!ancienne?.gardee) return { reponseAvant: comptee, gardee: false };
  const ecart = enMillisecondes(notifieLe) - enMillisecondes(ancienne.fait.le);
  const jours = Math.round(ecart / JOUR_MS);
  const dite = depuisMillisecondes(enMillisecondes(ancienne.reponseAvant) + jours * JOUR_MS);
  return dite > comptee ? { reponseAvant: dite, gardee: true } : { reponseAvant: comptee, gardee: false };
}
