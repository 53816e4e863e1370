import type { Delai } from '../noyau/delais.js';
import type { DateCivile } from '../noyau/instants.js';
import type { CodeTache } from './taches.js';

/** Who may own a task. `bailleur` is the organisation of the dwelling concerned, the last two one that the fact names. */
export const PROPRIETAIRES = ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'] as const;
export type Proprietaire = (typeof PROPRIETAIRES)[number];
/** Who an escalation goes to, from the nearest to the last (R7.1). */
export type Echelon = 'pilote' | 'direction' | 'commission';

export interface RegleTache {
  readonly pour: Proprietaire;
  /** All delays run from the date of the fact that made the task due. */
  readonly rappels: readonly Delai[];
  readonly echeance: Delai;
  readonly escalades: readonly { readonly apres: Delai; readonly vers: Echelon }[];
}

export interface MotifRefus {
  readonly libelle: string;
  /** Does a refusal for this reason count against the offers owed? (R4.7, R4.9) */
  readonly compte: boolean;
}

/** What a charter says besides its sections (`sections/`). */
export interface BaseCharte {
  readonly version: string;
  readonly libelle: string;
  readonly enVigueurDu: DateCivile;
  /** Where the numbers come from; shown on screen. */
  readonly source: string;
  /** A task without a rule is not required under this version. */
  readonly taches: Readonly<Partial<Record<CodeTache, RegleTache>>>;
  /** Valid refused offers after which the commission d’examen des cas spécifiques is referred to (R4.7). */
  readonly offresAvantCasSpecifique: number;
  readonly motifsRefus: Readonly<Record<string, MotifRefus>>;
  /** Validity of a survey (R2.4). */
  readonly validiteEnquete: Delai;
}
