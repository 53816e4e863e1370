import type { Charte } from '../../charte/charte.js';
import { offresDues, type Regime } from '../../charte/regimes.js';
import type { EtatDossier } from '../etat.js';
import { refusQuiComptent, validiteSous } from '../validite.js';
import { offresAVerifier, offresNotifiees } from './offres-notifiees.js';
import type { OffresRegime } from './types.js';

/** Which offers were made, which are valid and why not, how many count, how many are still owed (R9.4). */
export function offresSous(etat: EtatDossier, regime: Regime, charte: Charte): OffresRegime {
  const dues = offresDues(charte, regime);
  const refus = new Set(refusQuiComptent(etat, regime).map(({ id }) => id));
  const comptees = refus.size;
  const notifiees = new Set(offresNotifiees(etat, regime).map(({ id }) => id));
  return {
    dues,
    comptees,
    restantes: Math.max(0, dues - comptees),
    epuisees: comptees >= dues,
    aVerifier: offresAVerifier(etat, regime).map(({ rang }) => rang),
    propositions: etat.propositions.map((p) => ({
      proposition: p.id,
      rang: p.rang,
      etat: p.etat,
      notifieeLe: p.notification?.le ?? null,
      notificationCompte: notifiees.has(p.id),
      ...validiteSous(p, regime),
      compte: refus.has(p.id),
    })),
  };
}
