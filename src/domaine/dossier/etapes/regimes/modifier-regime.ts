import { regimeDe } from '../../../charte/regimes.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_DATES, datesAdmises, departPossible, regler } from './dates-regime.js';
import { aucunRegime, CHAMP_REGIME, champRegimePour, regimeVise, vivants } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, ...CHAMPS_DATES };

/** Corrects the dates of a regime; its legal dates are made again from them (R9.1, R9.7). A date left out stays. */
export const ModifierRegime = acteDossier({
  type: 'ModifierRegime',
  libelle: 'Modifier un régime légal',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, regime: champRegimePour(vivants(etat), charte) }),
  admissible: aucunRegime,
  decider(etat, { regime: code, acteLe, departLe, decisionLe, motif }, contexte) {
    const vise = regimeVise(etat, code);
    if (estRefus(vise)) return vise;
    const regime = regimeDe(contexte.charte, code);
    if (!regime) return refuser('R9.1', 'La charte ne dit plus ce régime.', 'invalide', 'regime');
    const dates = {
      acteLe: acteLe ?? vise.acteLe,
      departLe: departLe ?? vise.departLe,
      decisionLe: decisionLe ?? vise.decisionLe,
    };
    const refus =
      datesAdmises(regime, dates, contexte) ??
      departPossible(regime, { ...dates, departLe: departLe ?? null }, contexte);
    if (refus) return refus;
    const suit = departLe === undefined && vise.suitOperation ? { suitOperation: true as const } : {};
    const donnees = { ...regler(etat, regime, dates, contexte), ...suit };
    return { evenements: [{ type: 'RegimeModifie', donnees, personnel: { motif } }] };
  },
});
