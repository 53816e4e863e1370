import type { CodeDecision, TypeCommission } from '../../../commission/natures.js';
import type { DateCivile, Instant } from '../../../noyau/instants.js';

/** What commissions said of the household. */
export type FaitsCommission = {
  DecisionCommissionAppliquee: {
    donnees: {
      commission: string;
      nature: TypeCommission;
      seance: DateCivile;
      /** Version of the decision in the stream of the commission: a correction has another. */
      version: number;
      decision: CodeDecision;
      raison?: string;
      logement?: string;
      reexamenLe?: DateCivile;
      /** Until when its dwelling is kept for the household; absent when a proposal already does, and of before R4.131. */
      tenuJusquau?: Instant;
    };
  };
  RetenueDecisionReportee: { donnees: { logement: string; jusquau: Instant } };
  RetenueDecisionEchue: { donnees: { logement: string } };
  RetenueDecisionLevee: { donnees: { logement: string }; personnel: { motif: string } };
  /** What was said of the household in session, kept with its dossier and sealed as it is (R4.45). */
  PrecisionsCommissionConsignees: {
    donnees: { commission: string; seance: DateCivile };
    personnel: { precisions: string };
  };
};
