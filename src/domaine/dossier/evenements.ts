import type { Etape } from '../charte/etapes.js';
import type { CodeTache } from '../charte/taches.js';
import type { DecisionCas } from '../commission/etat.js';
import type { NatureLogement } from '../logement/etat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import type { Commune, Programme } from '../territoire.js';
import type { Identite, Situation, Souhaits } from './menage.js';
import type { Rang, RangEchelle, Responsable } from './taches.js';

/** Facts about people, said by people (or by an import). What a person writes freely may name someone: it is always sealed (R8.4). */
type Vie = {
  DossierOuvert: {
    donnees: {
      reference: string;
      operation: string;
      programme: Programme;
      commune: Commune;
      charte: string;
      /** The day the operation was declared defined, when it already was. */
      operationDefinie: DateCivile | null;
    };
    personnel: { identite: Identite; situation: Situation; souhaits: Souhaits };
  };
  ReferentDesigne: { donnees: { referent: string } };
  ReferentTransmis: { donnees: { de: string; a: string }; personnel: { motif: string; note: string } };
  HorlogeSuspendue: { donnees: object; personnel: { motif: string } };
  HorlogeReprise: { donnees: { taches: { id: string; echelle: Rang[] }[] } };
  FaitAnnule: { donnees: { fait: string; versionAnnulee: number }; personnel: { motif: string } };
  DateCorrigee: {
    donnees: {
      fait: string;
      versionCorrigee: number;
      le: Instant;
      taches: { id: string; echelle: Rang[] }[];
    };
    personnel: { motif: string };
  };
  RetourDemande: { donnees: { etape: Etape }; personnel: { motif: string } };
  NoteAjoutee: { donnees: object; personnel: { note: string } };
  DossierClos: { donnees: { issue: Issue }; personnel: { preuve?: string } };
  DossierRouvert: { donnees: object; personnel: { motif: string } };
  MenageEfface: { donnees: { motif: string } };
};

type Parcours = {
  MenageInforme: {
    donnees: { moyen: string; par: string; document?: string };
    personnel: { langue: string; note?: string };
  };
  EnqueteRealisee: {
    donnees: { par: string; relais?: string; questionnaire: string };
    personnel: { situation: Situation; souhaits: Souhaits; besoins?: string };
  };
  EnqueteRenvoyee: { donnees: object; personnel: { remarques: string } };
  EnqueteValidee: { donnees: object };
  ConsentementRecueilli: { donnees: { portee: string; forme: string } };
  DiagnosticRealise: { donnees: { orientation: string }; personnel: { synthese: string } };
  PiecesCompletees: { donnees: { pieces: string[] } };
  PorteLevee: { donnees: object; personnel: { motif: string } };
  ContratConclu: {
    donnees: { nature: string; mois: number; statut: string; financement: string };
    personnel: { intervenant: string; logement?: string; bailleur?: string; contenu?: string };
  };
  MesureOuverte: { donnees: { mesure: string; code: string }; personnel: { operateur: string } };
  MesureTerminee: { donnees: { mesure: string; issue: string }; personnel: { bilan?: string } };
  PointMensuelFait: { donnees: object; personnel: { compteRendu: string } };
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
    personnel: { motif: string };
  };
  BailSigne: { donnees: { signeLe: DateCivile } };
  DemenagementRealise: { donnees: { le: DateCivile; transitoire: boolean; forfait?: number } };
  LogementOrigineLibere: { donnees: { le: DateCivile } };
  ContactRealise: {
    donnees: { contact: string; moyen: string; alerte: boolean };
    personnel: { compteRendu: string };
  };
  EnvoiTraite: { donnees: { moyen: string } };
  BilanEtabli: { donnees: { stabilise: boolean }; personnel: { bilan: string } };
};

/** Only the procedure writes these (R0.2). */
type Procedure = {
  OperationDefinieConstatee: { donnees: { definiLe: DateCivile } };
  EtapeOuverte: { donnees: { etape: Etape; occurrence: number } };
  TacheOuverte: { donnees: { id: string; code: CodeTache; pour: Responsable; echelle: Rang[] } };
  TacheRappelee: { donnees: { tache: string; rang: RangEchelle } };
  RetardConstate: { donnees: { tache: string; rang: RangEchelle } };
  TacheEscaladee: { donnees: { tache: string; rang: RangEchelle; vers: string; niveau: number } };
  CommissionSaisie: { donnees: { refus: number } };
  EnvoiEchoue: { donnees: { message: string; destinataire: string } };
};

export type EvenementDossier = EvenementsDe<Vie & Parcours & Procedure>;
export type TypeEvenementDossier = EvenementDossier['type'];

/** How a journey may end (domain.md §3, "Exits"). */
export const ISSUES = {
  'reloge-definitivement': 'Relogé définitivement',
  'parti-de-lui-meme': 'Parti de lui-même',
  'perdu-de-vue': 'Perdu de vue après recherches',
  deces: 'Décès',
  'maintenu-sur-place': 'Maintenu sur place',
} as const;
export type Issue = keyof typeof ISSUES;
