import { DECISIONS, TYPES_COMMISSION } from '../../../commission/natures.js';
import { enFrancais } from '../../../noyau/instants.js';
import type { Recits } from '../../recit.js';
import { LIEUX_RENCONTRE, type FaitsCommission } from './evenements.js';

export const RECIT_COMMISSION: Recits<FaitsCommission> = {
  DecisionCommissionAppliquee: {
    dit: ({ nature, decision }) => `${TYPES_COMMISSION[nature]} : ${DECISIONS[decision].toLowerCase()}`,
    genre: 'propositions',
  },
  SuiteCommissionDonnee: { dit: 'Suite donnée à la décision de la commission', genre: 'parcours' },
  MenageRencontre: {
    dit: ({ le, lieu }) =>
      `Ménage rencontré le ${enFrancais(le)}, ${LIEUX_RENCONTRE[lieu].toLowerCase()}, avant son réexamen en commission`,
    genre: 'parcours',
  },
  RetenueDecisionReportee: {
    dit: 'Logement retenu par la commission : retenue prolongée',
    genre: 'propositions',
  },
  RetenueDecisionEchue: { dit: 'Logement retenu par la commission : retenue échue', genre: 'propositions' },
  RetenueDecisionLevee: { dit: 'Logement retenu par la commission : retenue libérée', genre: 'propositions' },
  PrecisionsCommissionConsignees: { dit: 'Précisions de la commission consignées', genre: 'propositions' },
};
