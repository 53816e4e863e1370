import type { DecisionCas } from '../../../commission/natures.js';
import type { SilenceDit } from '../../../charte/sections/regimes.js';
import type { ConsequenceRefus } from '../../../charte/sections/refus.js';
import type { NatureLogement } from '../../../logement/etat.js';
import type { DateCivile, Instant } from '../../../noyau/instants.js';
import type { Commune } from '../../../territoire.js';
import type {
  ChiffresProposition,
  Criteres,
  Instantane,
  MembreCaleol,
  ModeNotification,
} from '../../proposition.js';
import type { NomPas } from '../../pas-proposition.js';
import type { Echange } from '../passerelles/etat.js';
import type { BilanOffres } from '../../validite.js';

/** A coded refusal and what follows it; absent of the facts written before refusals were coded by author. */
interface RefusCode {
  motif?: string;
  consequence?: ConsequenceRefus;
}

/** Who decided: the members named, or the session kept in the service and who was there (R4.160). */
export interface Siege {
  readonly membres?: MembreCaleol[];
  readonly commission?: string;
  /** Organisations present, or represented, at that session. */
  readonly presents?: string[];
}

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
      instantane?: Instantane;
      criteres?: Criteres;
      /** Absent of proposals made before holds lapsed. */
      tenuJusquau?: Instant;
      reservataire?: string;
      echange?: Echange;
    };
    /** `motif`: why a dwelling refused to this household is proposed to it again (R4.86). */
    personnel: { chiffres?: ChiffresProposition; motif?: string };
  };
  RetenueReportee: { donnees: { proposition: string; jusquau: Instant } };
  RetenueEchue: { donnees: { proposition: string } };
  PropositionConfirmee: { donnees: { proposition: string } };
  PropositionDeclinee: { donnees: { proposition: string } & RefusCode; personnel: { motif: string } };
  PropositionNotifiee: {
    donnees: {
      proposition: string;
      mode: ModeNotification;
      le: DateCivile;
      reponseAvant: Instant;
      /** A date set right, its delay kept: that of a former version of the charter, which was longer (R0.80). */
      gardee?: true;
      /** Absent of what was notified before it was kept: its silence is read on the day it is noted (R4.194). */
      silence?: SilenceDit;
    };
    personnel: { preuve: string; motif?: string };
  };
  LogementVisite: {
    donnees: { proposition: string; avis: string; decent?: boolean };
    personnel: { remarques?: string };
  };
  VisiteManquee: {
    donnees: { proposition: string; issue: 'menage-absent' | 'reportee'; reporteeAu?: DateCivile };
    personnel: { remarques?: string };
  };
  PropositionAcceptee: { donnees: { proposition: string } };
  PropositionRefusee: {
    donnees: {
      proposition: string;
      motif: string;
      /** Counts under the regime that governs the household. */
      compte: boolean;
      epuise: boolean;
      /** Its reason is one that counts, whether or not the offer is valid. */
      motifCompte?: boolean;
      consequence?: ConsequenceRefus;
    };
    personnel: { precisions?: string };
  };
  SilenceConstate: {
    donnees: {
      proposition: string;
      effet: 'acceptation' | 'refus';
      regime: string;
      compte: boolean;
      motifCompte: boolean;
      epuise: boolean;
    };
    personnel: { preuve: string };
  };
  ReservationRefusee: {
    donnees: { proposition: string; motif: string; consequence: ConsequenceRefus };
    personnel: { precisions?: string };
  };
  ValiditeCorrigee: {
    donnees: { proposition: string; regime: string; valide: boolean; bilan: BilanOffres };
    personnel: { motif: string };
  };
  PropositionRetiree: { donnees: { proposition: string }; personnel: { motif: string } };
  /** The last step of a proposal, recorded by mistake; `jusquau`: the new end of the hold, when it has one. */
  ReponseAnnulee: {
    donnees: {
      proposition: string;
      etape: NomPas;
      versionAnnulee: number;
      bilan: BilanOffres;
      jusquau?: Instant;
    };
    personnel: { motif: string };
  };
  AttributionDecidee: {
    donnees: {
      proposition: string;
      seance: DateCivile;
      rang?: number;
      conditionsDu?: DateCivile;
    } & Siege;
    personnel: { conditions?: string };
  };
  CandidatureClassee: {
    donnees: {
      proposition: string;
      seance: DateCivile;
      rang: number;
      conditionsDu?: DateCivile;
    } & Siege;
    personnel: { conditions?: string };
  };
  CandidatureRejetee: {
    donnees: {
      proposition: string;
      seance: DateCivile;
      conditionsDu?: DateCivile;
    } & Siege &
      RefusCode;
    personnel: { motif: string; conditions?: string };
  };
  RechercheMiseEnAttente: { donnees: { jusquau: DateCivile }; personnel: { motif: string } };
  RechercheReprise: { donnees: object; personnel: { motif?: string } };
  RefusExamine: { donnees: object; personnel: { suite: string } };
  CasSpecifiqueTranche: {
    /** `seance`, `membres`: of a session kept elsewhere; absent when one of the service decided, and of before they were kept. */
    donnees: { decision: DecisionCas; commission?: string; seance?: DateCivile };
    personnel: { motif?: string; membres?: string[] };
  };
};
