import { DECISIONS, TYPES_COMMISSION } from '../../../commission/natures.js';
import type { Recits } from '../../recit.js';
import type { FaitsCommission } from './evenements.js';

export const RECIT_COMMISSION: Recits<FaitsCommission> = {
  DecisionCommissionAppliquee: {
    dit: ({ nature, decision }) => `${TYPES_COMMISSION[nature]} : ${DECISIONS[decision].toLowerCase()}`,
    genre: 'propositions',
  },
  RetenueDecisionReportee: {
    dit: 'Logement retenu par la commission : retenue prolongée',
    genre: 'propositions',
  },
  RetenueDecisionEchue: { dit: 'Logement retenu par la commission : retenue échue', genre: 'propositions' },
  RetenueDecisionLevee: { dit: 'Logement retenu par la commission : retenue libérée', genre: 'propositions' },
  PrecisionsCommissionConsignees: { dit: 'Précisions de la commission consignées', genre: 'propositions' },
};
