import { terme } from '../noyau/delais.js';
import { depuisMillisecondes, enMillisecondes, plusTard, type Instant } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';
import { dureeSuspendue, type Horloge } from './horloge.js';
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
  const suspendu = dureeSuspendue(etat.suspensions, notifieLe, maintenant);
  const depart = depuisMillisecondes(enMillisecondes(notifieLe) + suspendu);
  return regimesPrincipaux(etat, charte)
    .map((regime) => terme(depart, regime.delaiReponse ?? charte.regimes.delaiReponse, 'fin', calendrier))
    .reduce(plusTard);
}
