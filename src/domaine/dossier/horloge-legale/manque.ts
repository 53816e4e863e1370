import type { Jalon, Regime } from '../../charte/regimes.js';
import { CRITERES_VALIDITE, type CritereValidite } from '../../charte/sections/regimes.js';
import { enFrancais } from '../../noyau/instants.js';
import type { EtatDossier } from '../etat.js';
import { validiteSous } from '../validite.js';
import { offresAVerifier, offresNonValables, type OffreNotifiee } from './offres-notifiees.js';

const nommer = (criteres: readonly CritereValidite[]): string =>
  criteres.map((c) => CRITERES_VALIDITE[c].toLowerCase()).join(', ');
const precise = (criteres: readonly CritereValidite[]): string =>
  criteres.length > 0 ? ` : ${nommer(criteres)}` : '';

/** What lacks for the date of a jalon to be told: its proof, or that an offer already notified be known to be valid (R9.10, R4.192). */
export function ceQuiManque(etat: EtatDossier, regime: Regime, { point, preuve }: Jalon): string {
  if (point !== 'offre') return preuve;
  const verifier = (p: OffreNotifiee): string =>
    `Vérification de l’offre ${p.rang}, notifiée le ${enFrancais(p.notification.le)}${precise(validiteSous(p, regime).inconnus)}`;
  const nonValable = (p: OffreNotifiee): string =>
    `l’offre ${p.rang}, notifiée, n’est pas valable${precise(validiteSous(p, regime).manquent)}`;
  const aVerifier = offresAVerifier(etat, regime).map(verifier);
  if (aVerifier.length > 0) return aVerifier.join(' ; ');
  return [preuve, ...offresNonValables(etat, regime).map(nonValable)].join(' ; ');
}
