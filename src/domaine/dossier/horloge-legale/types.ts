import type { PORTEES_JALON } from '../../charte/sections/regimes.js';
import type { CritereValidite } from '../../charte/sections/regimes.js';
import type { Fait } from '../../noyau/evenement.js';
import type { DateCivile } from '../../noyau/instants.js';
import type { Proposition } from '../proposition.js';

export const ETATS_LIGNE = {
  'a-venir': 'À venir',
  atteint: 'Atteint',
  'en-retard': 'En retard, non satisfait',
  suspendu: 'Suspendu',
  eteint: 'Éteint',
} as const;
export type EtatLigne = keyof typeof ETATS_LIGNE;

/** The fact that proves a line; what lacks when there is none (R9.10). */
export interface Preuve {
  readonly attendue: string;
  readonly fait: Fait | null;
  /** Date of the act itself, when it is not that of a fact of the dossier. */
  readonly le: DateCivile | null;
}

/** What happens, when, under which article, with which proof. */
export interface LigneHorloge {
  readonly code: string;
  readonly regime: string;
  readonly libelle: string;
  readonly article: string;
  /** null: cannot be told while a proof lacks. */
  readonly le: DateCivile | null;
  readonly etat: EtatLigne;
  readonly portee: keyof typeof PORTEES_JALON | 'acte' | 'depart' | 'reponse' | 'epuisement';
  /** What it does, that a person alone may note. */
  readonly effet: string | null;
  readonly preuve: Preuve;
  /** The proposal it is about, by rank. */
  readonly proposition: number | null;
}

export interface OffreComptee {
  readonly proposition: string;
  readonly rang: number;
  readonly etat: Proposition['etat'];
  readonly notifieeLe: DateCivile | null;
  /** Its notification counts for the dates of the law (R9.23). */
  readonly notificationCompte: boolean;
  readonly valide: boolean | null;
  readonly corrigee: boolean;
  readonly manquent: readonly CritereValidite[];
  readonly inconnus: readonly CritereValidite[];
  /** Its refusal counts under this regime. */
  readonly compte: boolean;
}

export interface OffresRegime {
  readonly dues: number;
  readonly comptees: number;
  readonly restantes: number;
  readonly epuisees: boolean;
  /** Ranks of those notified that would count, and wait for somebody to check that they are valid (R4.192). */
  readonly aVerifier: readonly number[];
  readonly propositions: readonly OffreComptee[];
}

export interface DepartAuPlusTot {
  readonly le: DateCivile | null;
  readonly article: string | null;
  /** What lacks for it to be told. */
  readonly manque: string | null;
}

export interface HorlogeRegime {
  readonly code: string;
  readonly libelle: string;
  readonly article: string;
  readonly verifieLe: DateCivile | null;
  readonly aVerifier: string | null;
  readonly source: string;
  readonly debiteur: string;
  readonly indemnites: readonly string[];
  readonly complementaire: boolean;
  /** Attached by people; else the charter alone, by default (R9.2). */
  readonly rattache: boolean;
  readonly eteint: boolean;
  readonly acteLe: DateCivile | null;
  readonly departLe: DateCivile | null;
  readonly decisionLe: DateCivile | null;
  readonly offres: OffresRegime;
  readonly depart: DepartAuPlusTot;
  readonly apresEpuisement: string;
  readonly lignes: readonly LigneHorloge[];
}

export interface HorlogeLegale {
  readonly suspendu: boolean;
  readonly regimes: readonly HorlogeRegime[];
  /** The latest of what the regimes say. */
  readonly departAuPlusTot: DepartAuPlusTot;
}
