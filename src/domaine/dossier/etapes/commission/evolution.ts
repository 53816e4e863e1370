import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { FaitsCommission } from './evenements.js';

type Appliquee = FaitsCommission['DecisionCommissionAppliquee']['donnees'];

/** What the decision keeps for the household; a correction gives back what it kept before (R4.131). */
function retenueDe({ retenueDecision }: EtatDossier, appliquee: Appliquee): EtatDossier['retenueDecision'] {
  const { commission, seance, logement, tenuJusquau: jusquau } = appliquee;
  if (logement !== undefined && jusquau !== undefined) return { commission, seance, logement, jusquau };
  return retenueDecision?.commission === commission ? null : retenueDecision;
}

const levee = (etat: EtatDossier): EtatDossier => ({ ...etat, retenueDecision: null });

export const EVOLUTION_COMMISSION: EvolutionDe<FaitsCommission> = {
  DecisionCommissionAppliquee: (etat, e) => ({
    ...etat,
    decisionsCommission: [
      ...etat.decisionsCommission.filter((d) => d.commission !== e.donnees.commission),
      { ...e.donnees, fait: faitDe(e), suiteDonnee: null },
    ],
    retenueDecision: retenueDe(etat, e.donnees),
  }),
  SuiteCommissionDonnee: (etat, e) => ({
    ...etat,
    decisionsCommission: etat.decisionsCommission.map((d) =>
      d.commission === e.donnees.commission ? { ...d, suiteDonnee: faitDe(e) } : d,
    ),
  }),
  MenageRencontre: (etat, e) => ({ ...etat, rencontre: faitDe(e) }),
  RetenueDecisionReportee: (etat, { donnees: { jusquau } }) => ({
    ...etat,
    retenueDecision: etat.retenueDecision && { ...etat.retenueDecision, jusquau },
  }),
  RetenueDecisionEchue: levee,
  RetenueDecisionLevee: levee,
  PrecisionsCommissionConsignees: (etat, { donnees: { commission }, personnel }) => {
    if (personnel === undefined) return etat;
    const dite = { commission, texte: personnel.precisions };
    return { ...etat, precisionsCommissions: [...etat.precisionsCommissions, dite] };
  },
};
