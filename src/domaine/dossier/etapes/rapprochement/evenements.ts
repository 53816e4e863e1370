import type { DecisionCas } from '../../../commission/natures.js';
import type { NatureLogement } from '../../../logement/etat.js';
import type { DateCivile } from '../../../noyau/instants.js';
import type { Commune } from '../../../territoire.js';

/** Facts of step 4. */
export type FaitsRapprochement = {
  LogementPropose: {
    donnees: {
      proposition: string;
      logement: string;
      bailleur: string;
      nature: NatureLogement;
      commune: Commune;
      rang: number;
    };
  };
  PropositionConfirmee: { donnees: { proposition: string } };
  PropositionDeclinee: { donnees: { proposition: string }; personnel: { motif: string } };
  LogementVisite: { donnees: { proposition: string; avis: string }; personnel: { remarques?: string } };
  PropositionAcceptee: { donnees: { proposition: string } };
  PropositionRefusee: {
    donnees: { proposition: string; motif: string; compte: boolean; epuise: boolean };
    personnel: { precisions?: string };
  };
  PropositionRetiree: { donnees: { proposition: string }; personnel: { motif: string } };
  AttributionDecidee: { donnees: { proposition: string; seance: DateCivile } };
  CandidatureRejetee: { donnees: { proposition: string; seance: DateCivile }; personnel: { motif: string } };
  CasSpecifiqueTranche: {
    donnees: { decision: DecisionCas; commission?: string };
    personnel: { motif?: string };
  };
};
