import type { VueProcessus } from '../../workflows/contrat.js';
import type { Documents } from '../documents/documents.js';
import type { Calendrier } from '../domaine/noyau/delais.js';
import type { Comptes } from '../identite/comptes.js';
import type { Jetons } from '../identite/jetons.js';
import type { Sessions } from '../identite/sessions.js';
import type { VersionQuestionnaire } from '../domaine/questionnaire/version.js';
import type {
  Brouillons,
  DemandeEffacement,
  EnNombre,
  Histoire,
  LigneAInformer,
  LigneAPasser,
  Porte,
  Resultat,
  Signaux,
} from '../journal/porte.js';
import type { Lecteur } from '../vues/page.js';

/** The workflow of a dossier, asked itself. */
export interface Procedure {
  /** null when it cannot answer within 3 s. */
  interroger(dossier: string): Promise<VueProcessus | null>;
  /** Dossiers whose last procedure ended badly and was not started again, and when; null when Temporal cannot answer within 3 s. */
  arretees(): Promise<ReadonlyMap<string, string> | null>;
}

/** A picture as it is stored. */
export interface PhotoGardee {
  readonly type: string;
  readonly contenu: Buffer;
}

/** The bytes of the pictures of dwellings, beside the journal (R4.20). */
export interface Photos {
  garder(logement: string, id: string, photo: PhotoGardee): Promise<void>;
  lire(logement: string, id: string): Promise<PhotoGardee | null>;
  detruire(logement: string, id: string): Promise<void>;
}

/** Published questionnaires, none of which ever changes (R2.30). */
export interface Questionnaires {
  /** The latest effect first. */
  versions(): Promise<readonly VersionQuestionnaire[]>;
  /** JSON text; null when there is no such version. */
  modele(version: string): Promise<string | null>;
  /** false when the version exists already. */
  publier(nouvelle: Omit<VersionQuestionnaire, 'le'> & { readonly modele: string }): Promise<boolean>;
}

/** What the API needs of the rest of the service. */
export interface Services {
  readonly production: boolean;
  readonly jetons: Jetons;
  readonly sessions: Sessions;
  readonly comptes: Comptes;
  /** Référents that this one stands in for, as known now (R3.57). */
  delegations(referent: string): Promise<readonly string[]>;
  readonly porte: Porte;
  readonly histoire: Histoire;
  readonly calendrier: Calendrier;
  readonly vues: Lecteur;
  readonly signaux: Signaux;
  readonly procedure: Procedure;
  readonly documents: Documents;
  readonly questionnaires: Questionnaires;
  readonly brouillons: Brouillons;
  readonly passations: EnNombre<LigneAPasser>;
  readonly informations: EnNombre<LigneAInformer>;
  readonly photos: Photos;
  readonly solveur: Solveur;
  /** Erases a household by destroying its key (R8.4). */
  effacer(demande: DemandeEffacement): Promise<Resultat>;
  /** Each settles when the part answers, and throws a reason without secrets when it does not. */
  readonly sondes: Sondes;
  readonly mesures: Mesures;
}

/** Solves integer programmes exactly, beside the service. */
export interface Solveur {
  /** @param lp in CPLEX LP format. @returns null when nothing was found in time */
  resoudre(
    lp: string,
  ): Promise<{ readonly optimale: boolean; readonly valeurs: Readonly<Record<string, number>> } | null>;
}

export interface Sondes {
  postgresql(): Promise<void>;
  temporal(): Promise<void>;
}

export interface Mesures {
  /** Rows waiting in the outbox, and the age of the oldest in seconds. */
  sortie(): Promise<{ readonly lignes: number; readonly retard: number }>;
  incidentsOuverts(): Promise<number>;
  tachesEnRetard(): Promise<number>;
}

/** Injection token of `Services`. */
export const SERVICES = Symbol('services');
