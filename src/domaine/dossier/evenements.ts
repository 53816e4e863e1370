import type { Etape } from '../charte/etapes.js';
import type { CodeTache } from '../charte/taches.js';
import type { DecisionCas } from '../commission/etat.js';
import type { NatureLogement } from '../logement/etat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import type { Commune, Programme } from '../territoire.js';
import type { Identite, Situation, Souhaits } from './menage.js';
import type { Rang, RangEchelle, Responsable } from './taches.js';

/** Facts about people, said by people (or by an import). */
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
  ReferentTransmis: { donnees: { de: string; a: string; motif: string }; personnel: { note: string } };
  HorlogeSuspendue: { donnees: { motif: string } };
  HorlogeReprise: { donnees: { taches: { id: string; echelle: Rang[] }[] } };
  FaitAnnule: { donnees: { fait: string; versionAnnulee: number; motif: string } };
  DateCorrigee: {
    donnees: {
      fait: string;
      versionCorrigee: number;
      le: Instant;
      motif: string;
      taches: { id: string; echelle: Rang[] }[];
    };
  };
  RetourDemande: { donnees: { etape: Etape; motif: string } };
  NoteAjoutee: { donnees: object; personnel: { note: string } };
  DossierClos: { donnees: { issue: Issue; preuve: string } };
  DossierRouvert: { donnees: { motif: string } };
  MenageEfface: { donnees: { motif: string } };
};

type Parcours = {
  MenageInforme: {
    donnees: { moyen: string; par: string; document?: string };
    personnel: { langue: string; note?: string };
  };
  EnqueteRealisee: {
    donnees: { par: string; relais?: string };
    personnel: { situation: Situation; souhaits: Souhaits; besoins?: string };
  };
  EnqueteRenvoyee: { donnees: { motif: string }; personnel: { remarques: string } };
  EnqueteValidee: { donnees: object };
  ConsentementRecueilli: { donnees: { portee: string } };
  DiagnosticRealise: { donnees: { orientation: string }; personnel: { synthese: string } };
  PiecesCompletees: { donnees: { pieces: string[] } };
  PorteLevee: { donnees: { motif: string } };
  ContratConclu: { donnees: { nature: string; mois: number; financement: string }; personnel: { contenu: string } };
  MesureOuverte: { donnees: { mesure: string; code: string; operateur: string } };
  MesureTerminee: { donnees: { mesure: string; issue: string }; personnel: { bilan: string } };
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
  PropositionDeclinee: { donnees: { proposition: string; motif: string } };
  LogementVisite: { donnees: { proposition: string; avis: string } };
  PropositionAcceptee: { donnees: { proposition: string } };
  PropositionRefusee: { donnees: { proposition: string; motif: string; compte: boolean; epuise: boolean }; personnel: { precisions?: string } };
  PropositionRetiree: { donnees: { proposition: string; motif: string } };
  AttributionDecidee: { donnees: { proposition: string; seance: DateCivile } };
  CandidatureRejetee: { donnees: { proposition: string; motif: string } };
  CasSpecifiqueTranche: { donnees: { decision: DecisionCas; motif: string; commission?: string } };
  BailSigne: { donnees: { signeLe: DateCivile } };
  DemenagementRealise: { donnees: { le: DateCivile; transitoire: boolean; forfait?: number } };
  LogementOrigineLibere: { donnees: { le: DateCivile } };
  ContactRealise: { donnees: { contact: string; moyen: string; alerte: boolean }; personnel: { compteRendu: string } };
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
