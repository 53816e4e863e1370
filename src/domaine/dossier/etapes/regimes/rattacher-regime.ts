import { nomsRegimes, regimeDe } from '../../../charte/regimes.js';
import { choix } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_DATES, datesAdmises, departPossible, regler } from './dates-regime.js';
import { departDeLOperation } from './regime-operation.js';
import { CHAMP_REGIME, EFFET_CONSTATE } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, ...CHAMPS_DATES };

/** Says under which law the household is rehoused; a dossier may carry several (R9.1). The departure planned is that of its building in the operation, unless said (R9.2, R9.26). */
export const RattacherRegime = acteDossier({
  type: 'RattacherRegime',
  libelle: 'Rattacher un régime légal',
  roles: ['pilote'],
  champs,
  champsPour: ({ regimes }, { charte }) => {
    const libres = Object.entries(nomsRegimes(charte)).filter(([c]) => !regimes.some((r) => r.code === c));
    return { ...champs, regime: choix('Régime', Object.fromEntries(libres)) };
  },
  lit: (_commande, { operation }) => ({ operation }),
  decider(etat, { regime: code, acteLe = null, departLe: dit, decisionLe = null, motif }, contexte) {
    const departLe = dit ?? departDeLOperation(contexte.lus.operation, etat.immeuble);
    const regime = regimeDe(contexte.charte, code);
    if (!regime) {
      const connus = Object.keys(nomsRegimes(contexte.charte)).join(', ');
      return refuser(
        'R9.1',
        `Ce régime n’est pas dans la charte ; régimes connus : ${connus}.`,
        'invalide',
        'regime',
      );
    }
    const deja = etat.regimes.find((r) => r.code === code);
    if (deja)
      return deja.eteint
        ? refuser('R9.73', EFFET_CONSTATE, 'conflit', 'regime')
        : refuser('R9.1', 'Ce régime est déjà rattaché au dossier.', 'conflit', 'regime');
    const dates = { acteLe, departLe, decisionLe };
    const refus =
      datesAdmises(regime, dates, contexte) ??
      departPossible(regime, { acteLe, departLe: dit ?? null }, contexte);
    if (refus) return refus;
    const suit = dit === undefined ? { suitOperation: true as const } : {};
    const donnees = { ...regler(etat, regime, dates, contexte), ...suit };
    return { evenements: [{ type: 'RegimeRattache', donnees, personnel: { motif } }] };
  },
});
