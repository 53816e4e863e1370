import { regimeDe } from '../../../charte/regimes.js';
import { REGIME_CHARTE } from '../../../charte/sections/regimes.js';
import type { Contexte } from '../../../contexte.js';
import type { DateCivile } from '../../../noyau/instants.js';
import { departDe, type DatesOperation } from '../../../operation/calendrier/dates.js';
import { datesPour } from '../../../operation/calendrier/lectures.js';
import type { EtatOperation } from '../../../operation/etat.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import type { RegimeDossier } from '../../regimes.js';
import { regler } from './dates-regime.js';

/** When the household of that building is to leave, as its operation plans it; null when it does not (R9.26). */
export const departDeLOperation = (
  operation: EtatOperation | undefined,
  immeuble: string | null,
): DateCivile | null => (operation ? departDe(datesPour(operation, immeuble)) : null);

/** A household is under the regime of its operation from the day its dossier opens (R9.2). */
export function regimeALOuverture(
  etat: EtatDossier,
  operation: EtatOperation,
  immeuble: string | null,
  contexte: Contexte,
): readonly EvenementDossier[] {
  const code = operation.reglages.regime?.regime;
  const regime = code === undefined || code === REGIME_CHARTE ? undefined : regimeDe(contexte.charte, code);
  if (!regime) return [];
  const departLe = departDeLOperation(operation, immeuble);
  const dates = { acteLe: null, departLe, decisionLe: null };
  const donnees = {
    ...regler(etat, regime, dates, contexte),
    origine: 'operation' as const,
    suitOperation: true as const,
  };
  return [{ type: 'RegimeRattache', donnees, personnel: { motif: 'Régime de l’opération' } }];
}

/** The departure that the calendar now gives to a regime that follows it; undefined: it stays, for a date already told never comes earlier (R9.27). */
function departDeplace(
  { acteLe, departLe, suitOperation }: RegimeDossier,
  avant: DateCivile | null,
  apres: DateCivile | null,
): DateCivile | null | undefined {
  const suit = suitOperation || departLe === null || departLe === avant;
  if (!suit || apres === departLe) return undefined;
  const plusTot = apres !== null && departLe !== null && apres < departLe;
  const avantLActe = apres !== null && acteLe !== null && apres < acteLe;
  return plusTot || avantLActe ? undefined : apres;
}

/** The dates that the household lives by have changed: so have those of the laws that follow its operation (R9.26, R9.27). */
export function regimesDeplaces(
  etat: EtatDossier,
  dates: DatesOperation,
  contexte: Contexte,
): readonly EvenementDossier[] {
  if (etat.statut === 'clos' || etat.purge) return [];
  const [avant, apres] = [departDe(etat.dates), departDe(dates)];
  return etat.regimes.flatMap((attache): EvenementDossier[] => {
    const regime = attache.eteint ? undefined : regimeDe(contexte.charte, attache.code);
    const departLe = departDeplace(attache, avant, apres);
    if (!regime || departLe === undefined) return [];
    const { acteLe, decisionLe } = attache;
    const reglees = regler(etat, regime, { acteLe, departLe, decisionLe }, contexte, etat.datesGardees);
    const donnees = { ...reglees, origine: 'operation' as const, suitOperation: true as const };
    return [{ type: 'RegimeModifie', donnees, personnel: { motif: 'Calendrier de l’opération' } }];
  });
}
