import { nomsRegimes, regimeDe } from '../../../charte/regimes.js';
import { choix } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_DATES, datesAdmises, regler } from './dates-regime.js';
import { departDeLOperation } from './regime-operation.js';
import { CHAMP_REGIME } from './regime-vise.js';

const champs = { regime: CHAMP_REGIME, ...CHAMPS_DATES };

/** Says under which law the household is rehoused; a dossier may carry several (R9.1). The departure planned is the operation's, unless said (R9.2). */
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
  decider(etat, { regime: code, acteLe = null, departLe: dit, motif }, contexte) {
    const departLe = dit ?? departDeLOperation(contexte.lus.operation);
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
    if (etat.regimes.some((r) => r.code === code))
      return refuser('R9.1', 'Ce régime est déjà rattaché au dossier.', 'conflit', 'regime');
    const refus = datesAdmises({ acteLe, departLe }, contexte);
    if (refus) return refus;
    const donnees = regler(etat, regime, { acteLe, departLe }, contexte);
    return { evenements: [{ type: 'RegimeRattache', donnees, personnel: { motif } }] };
  },
});
