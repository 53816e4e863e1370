import type { EtatProcessus } from '../src/domaine/dossier/processus.js';
import type { EcheanceLogement } from '../src/domaine/logement/echeance.js';
import type { DateCivile } from '../src/domaine/noyau/instants.js';

/** Names shared with the clients of the workflows: readable by operators, so opaque and neutral (law 7). */
export const FILES = { dossier: 'relogement-dossier', diffusion: 'relogement-diffusion' } as const;
export const WORKFLOWS = {
  parcours: 'parcoursRelogement',
  operation: 'processusOperation',
  commission: 'processusCommission',
  organisation: 'processusOrganisation',
  logement: 'processusLogement',
  charte: 'processusCharte',
  referent: 'processusPassation',
  information: 'processusInformation',
  diffusion: 'diffusion',
} as const;
export const SIGNAUX = { reveil: 'reveil', repercussion: 'repercussion' } as const;
export const REQUETES = { processus: 'processus' } as const;

export const idDossier = (dossier: string): string => `dossier-${dossier}`;
export const idOperation = (operation: string): string => `operation-${operation}`;
export const idCommission = (commission: string): string => `commission-${commission}`;
export const idOrganisation = (organisation: string): string => `organisation-${organisation}`;
export const idLogement = (logement: string): string => `logement-${logement}`;
export const idCharte = (version: string): string => `charte-${version}`;
export const idPassation = (passation: string): string => `passation-${passation}`;
export const idInformation = (information: string): string => `information-${information}`;
export const idDiffusion = (message: string): string => `diffusion-${message}`;

/** Search attributes for pilots; nothing personal. Name → Temporal type. */
export const ATTRIBUTS_RECHERCHE = {
  RelogementEtape: 'Keyword',
  RelogementProgramme: 'Keyword',
  RelogementCommune: 'Keyword',
  RelogementEnRetard: 'Bool',
} as const;

/** Why a procedure stopped by itself, as operators find it. */
export const INCIDENTS = { emballee: 'procedure-emballee', echec: 'procedure-en-echec' } as const;
export type NatureIncident = (typeof INCIDENTS)[keyof typeof INCIDENTS];

/** What the relay says to a dossier's workflow: the compact state; newest version wins. */
export interface Reveil {
  readonly etat: EtatProcessus;
  /** Asked by the watchdog: acknowledge even when there is nothing to do. */
  readonly accuser?: boolean;
}

/** What is said to a dwelling's workflow: the next date it waits for, null when nothing lapses; newest version wins. */
export interface ReveilLogement {
  readonly version: number;
  readonly echeance: EcheanceLogement | null;
}
export interface EntreeLogement {
  readonly logement: string;
}

export interface EntreeParcours {
  readonly dossier: string;
  /** Version acted upon by the previous run (cursor). */
  readonly vuJusqua: number;
  /** Incidents that it opened and did not close. */
  readonly incidents?: readonly NatureIncident[];
}

/** An operation was declared defined, or its calendar moved: what each of its open dossiers must learn (R1.1, R1.7). */
export interface FaitOperation {
  /** Version of the fact in the stream of the operation. */
  readonly version: number;
  /** Of its definition; absent when the dossiers are to read its calendar again. */
  readonly definiLe?: DateCivile;
}
/** A commission rendered its decisions, in one fact; they are applied dossier by dossier (R4.7). */
export interface DecisionsRendues {
  readonly version: number;
}

/** Dwellings go from one organisation to another: a succession, or its undoing (R4.26). */
export interface FaitSuccession {
  readonly version: number;
  readonly de: string;
  readonly vers: string;
}

/** Dossiers go over to a version of the charter, or come back from it (R10.6, R10.9). */
export interface MigrationAFaire {
  readonly version: number;
  readonly migration: string;
  readonly sens: 'migrer' | 'retablir';
}

/** Households of a référent change hands (R3.60). */
export interface PassationAFaire {
  readonly version: number;
  readonly passation: string;
}

/** Households of an operation are informed by one action (R1.30). */
export interface InformationAFaire {
  readonly version: number;
  readonly information: string;
}

/** A walk over the dossiers a fact concerns. */
export interface Parcouru<F> {
  readonly fait: F;
  /** Last dossier done; null at the start. */
  readonly apres: string | null;
  /** Dossiers whose command could not be carried out yet. */
  readonly reste: readonly string[];
}
export interface EntreeRepercussion<F> {
  readonly id: string;
  /** Walks under way, carried over by continue-as-new. */
  readonly enCours: readonly Parcouru<F>[];
}

export interface EntreeDiffusion {
  readonly message: string;
}

/** Answer of the Query `processus` (`GET /api/dossiers/:id/processus`). */
export interface VueProcessus {
  readonly etape: string | null;
  readonly statut: string;
  /** What the procedure waits for, in French. */
  readonly attend: string[];
  readonly prochaineEcheance: { readonly tache: string; readonly rang: string; readonly le: string } | null;
  readonly vuJusqua: number;
  /** Set when the workflow stopped reacting on its own (incident), the dossier being still usable. */
  readonly incident: string | null;
}
