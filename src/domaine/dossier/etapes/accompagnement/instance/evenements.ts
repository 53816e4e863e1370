import type { DecisionInstance } from './etat.js';

/** Measures brought before the instance of follow-up and reorientation. */
export type FaitsInstance = {
  InstanceSuiviSaisie: {
    donnees: { saisine: string; mesure: string; motif: string };
    personnel: { precisions?: string };
  };
  SuiteMesureDecidee: {
    donnees: { saisine: string; decision: DecisionInstance };
    personnel: { motif: string };
  };
};
