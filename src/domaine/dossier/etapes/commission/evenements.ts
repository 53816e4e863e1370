import type { CodeDecision, SuitePar, TypeCommission } from '../../../commission/natures.js';
import type { DateCivile, Instant } from '../../../noyau/instants.js';

export const LIEUX_RENCONTRE = {
  domicile: 'À son domicile',
  bureau: 'Au bureau',
  permanence: 'En permanence ou à la maison du projet',
  telephone: 'Par téléphone',
} as const;

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
      /** Late tasks that were before the commission, when it decided (R7.23). */
      montees?: string[];
      /** Somebody follows it up (R4.170), or meets the household before it is examined again (R4.171): whom it names. */
      suite?: true;
      rencontre?: true;
      suitePar?: SuitePar;
    };
  };
  /** What was done of it. */
  SuiteCommissionDonnee: { donnees: { commission: string }; personnel: { suite: string } };
  MenageRencontre: {
    donnees: { commission: string; le: DateCivile; lieu: keyof typeof LIEUX_RENCONTRE };
    personnel: { compteRendu: string };
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
