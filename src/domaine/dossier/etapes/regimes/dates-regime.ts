import type { Regime } from '../../../charte/regimes.js';
import type { Contexte } from '../../../contexte.js';
import { date, facultatif, note } from '../../../noyau/champs.js';
import { dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { echeancesDe } from '../../horloge-legale/jalons.js';
import type { RegimeDossier } from '../../regimes.js';
import { bilanOffres } from '../../validite.js';

/** What founds a regime, and when the household is to leave; both may be said later (R9.1, R9.10). */
export const CHAMPS_DATES = {
  acteLe: facultatif(date('Acte notifié le', { aide: 'Arrêté, décision, recours : ce qui fonde le régime' })),
  departLe: facultatif(
    date('Départ prévu le', { aide: 'Travaux, démolition ou évacuation ; peut être à venir' }),
  ),
  motif: note('Motif'),
};

interface Dates {
  readonly acteLe: DateCivile | null;
  readonly departLe: DateCivile | null;
}

export function datesAdmises({ acteLe, departLe }: Dates, { maintenant }: Contexte): Refus | null {
  if (acteLe !== null && acteLe > dateCayenne(maintenant))
    return refuser('R0.4', 'Cet acte est daté dans le futur.', 'invalide', 'acteLe');
  if (acteLe !== null && departLe !== null && departLe < acteLe)
    return refuser('R9.1', 'Le départ ne précède pas l’acte qui fonde le régime.', 'invalide', 'departLe');
  return null;
}

/** The regime as it would stand, with its legal dates and the count of offers under it. */
export function regler(etat: EtatDossier, regime: Regime, dates: Dates, { charte, calendrier }: Contexte) {
  const echeances = echeancesDe(regime, dates, charte, calendrier);
  const autres = etat.regimes.filter((r) => r.code !== regime.code);
  const place = etat.regimes.findIndex((r) => r.code === regime.code);
  const nouveau: RegimeDossier = {
    ...{ code: regime.code, fait: etat.ouverture, echeances, traitees: [], eteint: null },
    ...dates,
  };
  const regimes = [...autres];
  regimes.splice(place < 0 ? autres.length : place, 0, nouveau);
  return { regime: regime.code, ...dates, echeances, bilan: bilanOffres({ ...etat, regimes }, charte) };
}
