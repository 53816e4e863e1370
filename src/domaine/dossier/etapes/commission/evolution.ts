import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import type { FaitsCommission } from './evenements.js';

export const EVOLUTION_COMMISSION: EvolutionDe<FaitsCommission> = {
  DecisionCommissionAppliquee: (etat, e) => ({
    ...etat,
    decisionsCommission: [
      ...etat.decisionsCommission.filter((d) => d.commission !== e.donnees.commission),
      { ...e.donnees, fait: faitDe(e) },
    ],
  }),
  PrecisionsCommissionConsignees: inchange,
};
