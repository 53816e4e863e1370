import type { TypeEvenementDossier } from './evenements.js';

/** What a fact is about, for who reads a history. */
export const GENRES_FAITS = {
  parcours: 'Parcours',
  propositions: 'Propositions de logement',
  delais: 'Tâches et délais',
  vie: 'Vie du dossier',
} as const;
export type GenreFait = keyof typeof GENRES_FAITS;
export const NOMS_GENRES = Object.keys(GENRES_FAITS) as readonly GenreFait[];

const GENRES: { readonly [T in TypeEvenementDossier]: GenreFait } = {
  DossierOuvert: 'vie',
  ReferentDesigne: 'vie',
  ReferentTransmis: 'vie',
  HorlogeSuspendue: 'delais',
  HorlogeReprise: 'delais',
  FaitAnnule: 'vie',
  DateCorrigee: 'vie',
  RetourDemande: 'parcours',
  NoteAjoutee: 'vie',
  DossierClos: 'vie',
  DossierRouvert: 'vie',
  MenageEfface: 'vie',
  MenageInforme: 'parcours',
  EnqueteRealisee: 'parcours',
  EnqueteRenvoyee: 'parcours',
  EnqueteValidee: 'parcours',
  ConsentementRecueilli: 'parcours',
  DiagnosticRealise: 'parcours',
  PiecesCompletees: 'parcours',
  PorteLevee: 'parcours',
  ContratConclu: 'parcours',
  MesureOuverte: 'parcours',
  MesureTerminee: 'parcours',
  PointMensuelFait: 'parcours',
  LogementPropose: 'propositions',
  PropositionConfirmee: 'propositions',
  PropositionDeclinee: 'propositions',
  LogementVisite: 'propositions',
  PropositionAcceptee: 'propositions',
  PropositionRefusee: 'propositions',
  PropositionRetiree: 'propositions',
  AttributionDecidee: 'propositions',
  CandidatureRejetee: 'propositions',
  CasSpecifiqueTranche: 'propositions',
  BailSigne: 'parcours',
  DemenagementRealise: 'parcours',
  LogementOrigineLibere: 'parcours',
  ContactRealise: 'parcours',
  EnvoiTraite: 'vie',
  BilanEtabli: 'parcours',
  OperationDefinieConstatee: 'parcours',
  EtapeOuverte: 'parcours',
  TacheOuverte: 'delais',
  TacheRappelee: 'delais',
  RetardConstate: 'delais',
  TacheEscaladee: 'delais',
  CommissionSaisie: 'propositions',
  EnvoiEchoue: 'vie',
};

/** A type that this version does not know belongs to the life of the dossier. */
export const genreFait = (type: string): GenreFait =>
  (GENRES as Readonly<Record<string, GenreFait>>)[type] ?? 'vie';
