import type { Fait } from '../../../noyau/evenement.js';
import { instantCayenne, plusTard } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import { dernier } from '../../faits.js';
import { signaturesAttendues } from './contrat/etat.js';
import { ouvertes } from './mesures/etat.js';
import { aRapporter } from './mesures/rapport-attendu.js';

/** When the first version of the contract in force that everybody signed was; null: none is. */
function contratSigneDepuis({ accompagnement: { contrats } }: EtatDossier): Fait | null {
  const courants = contrats.slice(contrats.findLastIndex((c) => c.termine !== null) + 1);
  const signe = courants.find((c) => c.parties.length > 0 && signaturesAttendues(c).length === 0);
  const derniere = signe?.signatures.at(-1);
  if (!signe || !derniere) return null;
  return { version: derniere.version, le: plusTard(signe.fait.le, instantCayenne(derniere.le, 0)) };
}

/** What runs before step 4 and nobody reports on each month: a measure without its own report, a signed contract. */
const suiviDepuis = (etat: EtatDossier): Fait | null =>
  [...ouvertes(etat).map(({ ouverture }) => ouverture), contratSigneDepuis(etat)].reduce<Fait | null>(
    (premier, fait) => (premier && (!fait || premier.version < fait.version) ? premier : fait),
    null,
  );

/**
 * From when the next monthly point is owed: once at step 4, always (R3.6); before it, as soon as a signed contract or a measure runs,
 * unless the report of a measure already tells the month (R3.144).
 */
export function pointMensuelDu(etat: EtatDossier, porte: Fait | null): Fait | null {
  const debut = porte ?? (aRapporter(etat).length > 0 ? null : suiviDepuis(etat));
  return debut && dernier(etat.faits['point-mensuel'], debut);
}
