import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';
import type {
  CodeDecision,
  MoyenConvocation,
  Presence,
  RaisonAnnulation,
  RaisonCorrection,
  RaisonReport,
  RaisonRetrait,
  RoleMembre,
  SensAvis,
  SuitePar,
  TypeCommission,
  Urgence,
} from './natures.js';
import type { Saisine } from './saisine.js';

/** An organisation that sits. Before roles were kept, a member was its name alone. */
export interface MembreDit {
  readonly organisation: string;
  readonly role: RoleMembre;
  readonly reservataire?: boolean;
}

export interface PresenceDite {
  readonly organisation: string;
  readonly presence: Presence;
  /** Member who holds the proxy. */
  readonly pouvoirA?: string;
}

/** What was decided of one line. `motif`: free text of the sessions held before reasons were coded. */
export interface DecisionDite {
  readonly dossier: string;
  readonly decision: CodeDecision;
  readonly raison?: string;
  readonly logement?: string;
  readonly reexamenLe?: DateCivile;
  readonly suitePar?: SuitePar;
  readonly motif?: string;
}

interface Envoi {
  /** Organisations told by the service; empty when they are told otherwise. */
  readonly destinataires: string[];
  readonly urgence?: Urgence;
}

/** Ids, codes and dates: a commission's stream is not sealed, and nothing in it is about a person (R8.4). */
export type EvenementCommission = EvenementsDe<{
  CommissionConvoquee: {
    donnees: {
      nature: TypeCommission;
      le: DateCivile;
      membres: (string | MembreDit)[];
      heure?: string;
      lieu?: string;
      visio?: string;
      bailleur?: string;
    };
  };
  CompositionModifiee: { donnees: { membres: MembreDit[] } & Envoi };
  LieuPrecise: { donnees: { lieu?: string; visio?: string } };
  ConvocationEnvoyee: { donnees: { moyen: MoyenConvocation; le: DateCivile } & Envoi };
  SeanceReportee: {
    donnees: {
      du: DateCivile;
      le: DateCivile;
      heure?: string;
      raison: RaisonReport;
      secondeConvocation: boolean;
    } & Envoi;
  };
  SeanceAnnulee: { donnees: { raison: RaisonAnnulation } & Envoi };
  /** `saisine`: absent of the lines of other commissions, and of before it was kept. */
  DossierInscrit: { donnees: { dossier: string; logements?: string[]; saisine?: Saisine } };
  DossierRetire: { donnees: { dossier: string; raison: RaisonRetrait } };
  OrdreDuJourOrdonne: { donnees: { dossiers: string[] } };
  PresencesConsignees: {
    donnees: { presences: PresenceDite[]; quorum: { requis: number; reunis: number; atteint: boolean } };
  };
  AvisRecueillis: { donnees: { dossier: string; avis: { organisation: string; sens: SensAvis }[] } };
  DecisionsRendues: { donnees: { decisions: DecisionDite[] } };
  DecisionCorrigee: { donnees: { decision: DecisionDite; raison: RaisonCorrection } };
  ApplicationConstatee: {
    donnees: { dossier: string; decision: number; appliquee: boolean; regle?: string; motif?: string };
  };
  ApplicationRelancee: { donnees: { dossier: string } };
  ProcesVerbalApprouve: { donnees: { le: DateCivile } };
}>;
