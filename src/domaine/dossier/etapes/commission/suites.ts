import { estDecisionCas, type DecisionCas } from '../../../commission/natures.js';
import { midiDe } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import type { Devoir, Du } from '../definition.js';

type Appliquee = EtatDossier['decisionsCommission'][number];
/** Is what the commission asked for done since? */
const FAITE: { readonly [D in DecisionCas]: (etat: EtatDossier, depuis: number) => boolean } = {
  'nouvelle-proposition': ({ propositions }, depuis) => propositions.some((p) => p.propose.version > depuis),
  transitoire: ({ propositions }, depuis) =>
    propositions.some((p) => p.nature === 'transitoire' && p.propose.version > depuis),
  'accompagnement-renforce': ({ accompagnement: { mesures } }, depuis) =>
    mesures.some((m) => m.ouverture.version > depuis),
};

/** The last decision on the case, while somebody has to follow it up (R4.170); an earlier one gives way to it. */
export function suiteAttendue(etat: EtatDossier): Appliquee | null {
  const derniere = etat.decisionsCommission.findLast((d) => estDecisionCas(d.decision));
  if (!derniere?.suite || derniere.suiteDonnee !== null || !estDecisionCas(derniere.decision)) return null;
  return FAITE[derniere.decision](etat, derniere.fait.version) ? null : derniere;
}

/** The adjournment that asks to meet the household, until it is met or examined again (R4.171). */
export function rencontreAttendue({ decisionsCommission, rencontre }: EtatDossier): Appliquee | null {
  return (
    decisionsCommission.findLast(
      (d) =>
        d.rencontre === true &&
        d.fait.version > (rencontre?.version ?? 0) &&
        decisionsCommission.findLast(({ nature }) => nature === d.nature) === d,
    ) ?? null
  );
}

const due = (decision: Appliquee | null, terme?: Du['terme']): readonly Du[] =>
  decision
    ? [
        {
          fait: decision.fait,
          ...(decision.suitePar === undefined ? {} : { role: decision.suitePar }),
          ...(terme === undefined ? {} : { terme }),
        },
      ]
    : [];

/** What a commission asks of the people who follow the household, whatever its step (R4.170, R4.171). */
export const DEVOIRS_COMMISSION: readonly Devoir[] = [
  {
    code: 'donner-suite-commission',
    dus: (etat) => due(suiteAttendue(etat)),
    ouvertePar: ['DecisionCommissionAppliquee'],
    siBesoin: ['DecisionCommissionAppliquee'],
    accompliPar: ['SuiteCommissionDonnee', 'LogementPropose', 'MesureOuverte'],
    actes: ['DonnerSuiteCommission'],
  },
  {
    code: 'rencontrer-menage',
    dus: (etat) => {
      const attendue = rencontreAttendue(etat);
      const le = attendue?.reexamenLe;
      return due(attendue, le === undefined ? undefined : midiDe(le));
    },
    ouvertePar: ['DecisionCommissionAppliquee'],
    siBesoin: ['DecisionCommissionAppliquee'],
    terme: 'le réexamen',
    accompliPar: ['MenageRencontre'],
    actes: ['RencontrerMenage'],
  },
];
