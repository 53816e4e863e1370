import type { Fait } from '../../../noyau/evenement.js';
import type { Instant } from '../../../noyau/instants.js';
import type { Issue } from '../../issues.js';
import type { Tache } from '../../taches.js';
import type { Partants } from './partage.js';

/** Another dossier, as it is known from this one. */
export interface DossierLie {
  readonly dossier: string;
  readonly reference: string;
  readonly fait: Fait;
}

/** A dossier found to be of the same household, whose journey goes on here. */
export interface Absorbe extends DossierLie {
  /** Version of the charter it ran under. */
  readonly charte: string;
}

/** This dossier was found to be a double: the one kept, and what undoing it gives back. */
export interface Fusion extends DossierLie {
  readonly avant: {
    readonly statut: 'ouvert' | 'suspendu' | 'clos';
    readonly issue: Issue | null;
    readonly suspensions: readonly { readonly du: Instant; readonly au: Instant | null }[];
    readonly taches: readonly Tache[];
  };
}

/** Part of the household that left to a dossier of its own; `partants` is null once erased. */
export interface Decohabitation extends DossierLie {
  readonly partants: Partants | null;
}

/** What ties this dossier to others: doubles set aside or absorbed, households that part. */
export interface EtatLiens {
  /** Why it is no household of its own in the counts; null = it counts. */
  readonly horsCompte: 'fusion' | 'decohabitation-annulee' | null;
  readonly ecartes: readonly DossierLie[];
  readonly absorbes: readonly Absorbe[];
  readonly fusion: Fusion | null;
  readonly decohabitations: readonly Decohabitation[];
  /** The dossier that this household left. */
  readonly origine: DossierLie | null;
  /** Every other household of the home to leave. */
  readonly foyer: readonly DossierLie[];
  /** References of those who still lived there when this household had left. */
  readonly encoreOccupePar: readonly string[];
}

export const LIENS_INITIAUX: EtatLiens = {
  horsCompte: null,
  ecartes: [],
  absorbes: [],
  fusion: null,
  decohabitations: [],
  origine: null,
  foyer: [],
  encoreOccupePar: [],
};
