import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { EcheanceLegale, RegimeDossier } from '../../regimes.js';
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

const reglage = ({
  acteLe,
  departLe,
  decisionLe = null,
  echeances,
  suitOperation,
}: FaitsRegimes['RegimeModifie']['donnees']) => ({
  ...{ acteLe, departLe, decisionLe, echeances },
  suitOperation: suitOperation === true,
});

/** The calendar moved: what it does not move stays owed for the same fact, or dealt with. */
function inchangees(
  { fait, depuis, traitees, echeances }: RegimeDossier,
  nouvelles: readonly EcheanceLegale[],
) {
  const memes = echeances.filter((a) => nouvelles.some((n) => n.code === a.code && n.le === a.le));
  return {
    traitees: traitees.filter((code) => memes.some((e) => e.code === code)),
    depuis: Object.fromEntries(memes.map(({ code }) => [code, depuis[code] ?? fait])),
  };
}

export const EVOLUTION_REGIMES: EvolutionDe<FaitsRegimes> = {
  RegimeRattache: (etat, e) => {
    const { regime: code, bilan } = e.donnees;
    const regime = { code, fait: faitDe(e), ...reglage(e.donnees), traitees: [], depuis: {}, eteint: null };
    return appliquerBilan({ ...etat, regimes: [...etat.regimes, regime] }, bilan, e);
  },
  RegimeModifie: (etat, e) => {
    const { regime, origine, bilan } = e.donnees;
    const apport = { fait: faitDe(e), ...reglage(e.donnees) };
    const suite = origine
      ? modifier(etat, regime, (r) => ({ ...apport, ...inchangees(r, apport.echeances) }))
      : modifier(sansGardees(etat, regime), regime, () => ({ ...apport, traitees: [], depuis: {} }));
    return appliquerBilan(suite, bilan, e);
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
