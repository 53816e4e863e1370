import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { RegimeDossier } from '../../regimes.js';
import { appliquerBilan } from '../rapprochement/evolution.js';
import type { FaitsRegimes } from './evenements.js';

/** New dates, or no regime any more: nothing is kept of the former ones. */
const sansGardees = (etat: EtatDossier, code: string): EtatDossier => ({
  ...etat,
  datesGardees: etat.datesGardees.filter(({ regime }) => regime !== code),
});

/** One regime of the dossier changes. */
const modifier = (
  etat: EtatDossier,
  code: string,
  apport: (r: RegimeDossier) => Partial<RegimeDossier>,
): EtatDossier => ({
  ...etat,
  regimes: etat.regimes.map((r) => (r.code === code ? { ...r, ...apport(r) } : r)),
});

export const EVOLUTION_REGIMES: EvolutionDe<FaitsRegimes> = {
  RegimeRattache: (etat, e) => {
    const { regime: code, acteLe, departLe, echeances, bilan } = e.donnees;
    const dates = { acteLe, departLe, echeances };
    const regime = { code, fait: faitDe(e), ...dates, traitees: [], eteint: null };
    return appliquerBilan({ ...etat, regimes: [...etat.regimes, regime] }, bilan, e);
  },
  RegimeModifie: (etat, e) => {
    const { regime, acteLe, departLe, echeances, bilan } = e.donnees;
    const apport = { fait: faitDe(e), acteLe, departLe, echeances, traitees: [] };
    return appliquerBilan(
      modifier(sansGardees(etat, regime), regime, () => apport),
      bilan,
      e,
    );
  },
  RegimeDetache: (etat, e) => {
    const { regime, bilan } = e.donnees;
    const regimes = etat.regimes.filter((r) => r.code !== regime);
    return appliquerBilan({ ...sansGardees(etat, regime), regimes }, bilan, e);
  },
  RegimeEteint: (etat, e) => {
    const { regime, bilan } = e.donnees;
    return appliquerBilan(
      modifier(etat, regime, () => ({ eteint: faitDe(e) })),
      bilan,
      e,
    );
  },
  EcheanceLegaleTraitee: (etat, { donnees: { echeance } }) => {
    const [code = ''] = echeance.split('.');
    return modifier(etat, code, ({ traitees }) => ({ traitees: [...traitees, echeance] }));
  },
};
