import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import { indemnitesDues } from '../../horloge-legale/indemnites.js';
import type { EcheanceLegale, RegimeDossier, Versement } from '../../regimes.js';
import { appliquerBilan } from '../rapprochement/compte.js';
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

/** Regimes attached before sums owed were kept: what the law says of the only one that owes some (CCH L. 521-3-1, II). */
const NON_DITS = { 'lhi-interdiction-definitive': [{ code: 'indemnite-trois-mois', mois: 3 }] };
const versementsNonDits = (code: string): readonly Versement[] =>
  Object.entries(NON_DITS).find(([connu]) => connu === code)?.[1] ?? [];

const reglage = ({
  regime,
  acteLe,
  departLe,
  decisionLe = null,
  echeances,
  versements = [...versementsNonDits(regime)],
  suitOperation,
}: FaitsRegimes['RegimeModifie']['donnees']) => ({
  ...{ acteLe, departLe, decisionLe, echeances, versements },
  suitOperation: suitOperation === true,
});

const estDue = (etat: EtatDossier, indemnite: string): boolean =>
  indemnitesDues(etat).some(({ code }) => code === indemnite);

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
    const vide = { traitees: [], depuis: {}, verses: [], redus: {}, eteint: null };
    const regime = { code, fait: faitDe(e), ...reglage(e.donnees), ...vide };
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
  EffetRegimeAnnule: (etat, e) => {
    const { regime, bilan } = e.donnees;
    const suite = modifier(etat, regime, ({ fait, depuis, echeances }) => ({
      ...{ eteint: null, repris: faitDe(e) },
      depuis: Object.fromEntries(
        echeances.map(({ code }) => [code, { ...(depuis[code] ?? fait), version: e.version }]),
      ),
    }));
    return appliquerBilan(suite, bilan, e);
  },
  IndemniteVersee: (etat, e) => {
    const { indemnite, montant, le, solde } = e.donnees;
    const [regime = '', code = ''] = indemnite.split('.');
    const verse = { id: `v${e.version}`, fait: faitDe(e), code, montant, le, solde: solde === true };
    return modifier(etat, regime, ({ verses }) => ({ verses: [...verses, verse] }));
  },
  VersementIndemniteAnnule: (etat, e) => {
    const { indemnite, versement } = e.donnees;
    const [regime = '', code = ''] = indemnite.split('.');
    const suite = modifier(etat, regime, ({ verses }) => ({
      verses: verses.filter((v) => v.id !== versement),
    }));
    const redue = estDue(suite, indemnite) && !estDue(etat, indemnite);
    return redue
      ? modifier(suite, regime, ({ redus }) => ({ redus: { ...redus, [code]: faitDe(e) } }))
      : suite;
  },
  EcheanceLegaleTraitee: (etat, { donnees: { echeance } }) => {
    const [code = ''] = echeance.split('.');
    return modifier(etat, code, ({ traitees }) => ({ traitees: [...traitees, echeance] }));
  },
};
