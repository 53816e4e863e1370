import { regimeDe } from '../../../charte/regimes.js';
import { REGIME_CHARTE } from '../../../charte/sections/regimes.js';
import type { Contexte } from '../../../contexte.js';
import type { DateCivile } from '../../../noyau/instants.js';
import type { EtatOperation } from '../../../operation/etat.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { regler } from './dates-regime.js';

const NATURES = ['demolition', 'demarrage-travaux'] as const;

/** When the households of the operation are to leave: its demolition, else its works, planned for the whole of it; null when it has none. */
export function departDeLOperation(operation: EtatOperation | undefined): DateCivile | null {
  const prevus = (operation?.jalons ?? []).filter(
    (j) => j.annule === null && j.immeuble === null && j.secteur === null,
  );
  const dates = NATURES.map((nature) =>
    prevus
      .filter((j) => j.nature === nature)
      .map((j) => j.le)
      .sort(),
  );
  return dates.flat()[0] ?? null;
}

/** A household is under the regime of its operation from the day its dossier opens (R9.2). */
export function regimeALOuverture(
  etat: EtatDossier,
  operation: EtatOperation,
  contexte: Contexte,
): readonly EvenementDossier[] {
  const code = operation.reglages.regime?.regime;
  const regime = code === undefined || code === REGIME_CHARTE ? undefined : regimeDe(contexte.charte, code);
  if (!regime) return [];
  const dates = { acteLe: null, departLe: departDeLOperation(operation) };
  const donnees = { ...regler(etat, regime, dates, contexte), origine: 'operation' as const };
  return [{ type: 'RegimeRattache', donnees, personnel: { motif: 'Régime de l’opération' } }];
}
