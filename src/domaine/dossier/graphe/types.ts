import type { Echelon } from '../../charte/charte.js';
import type { CodeTache } from '../../charte/taches.js';
import type { Delai } from '../../noyau/delais.js';
import type { TypeEvenementDossier } from '../evenements.js';
import type { RangEchelle } from '../taches.js';

/** One rung of the ladder of a task: when, and who learns it (R7.1). */
export interface Echeance {
  readonly rang: RangEchelle;
  readonly nom: string;
  readonly delai: Delai;
  readonly vers: Echelon | null;
  /** What has happened once it is climbed. */
  readonly constat: string;
}

export interface NoeudTache {
  readonly genre: 'tache';
  readonly id: string;
  readonly nom: string;
  readonly code: CodeTache;
  /** Who does it, the acts it asks for, the date its ladder turns around: sentences. */
  readonly dit: string;
  readonly echeances: readonly Echeance[];
}

/** What is on the border of a sub-process and sends the household elsewhere. */
export interface Bord {
  readonly id: string;
  /** The condition that sends it there. */
  readonly nom: string;
}

export interface NoeudSousProcessus {
  readonly genre: 'sous-processus';
  readonly id: string;
  readonly nom: string;
  readonly plan: Plan;
  /** Started by a fact rather than by a flow; `interrompt` ends what surrounds it. */
  readonly surFait?: { readonly interrompt: boolean };
  readonly bords?: readonly Bord[];
}

type NomNoeud =
  /** Starts; with facts, any one of them starts it. */
  | 'debut'
  /** Waits for a fact, or with no fact for the condition that it names. */
  | 'attente'
  /** One way only, the facts say which. */
  | 'choix'
  /** One way or several. */
  | 'selon'
  /** Every way at once. */
  | 'ensemble'
  /** The first of the awaited facts. */
  | 'premier'
  /** Done by the procedure itself. */
  | 'automate'
  | 'fin'
  /** Ends the whole journey. */
  | 'terme';

export interface NoeudSimple {
  readonly genre: NomNoeud;
  readonly id: string;
  readonly nom: string;
  readonly faits?: readonly TypeEvenementDossier[];
  /** Waits for the end of that delay. */
  readonly delai?: Delai;
}

export type Noeud = NoeudTache | NoeudSousProcessus | NoeudSimple;

export interface Flux {
  readonly id: string;
  readonly de: string;
  readonly vers: string;
  readonly nom?: string;
}

/** One drawing of the picture: what is inside a process or a sub-process. */
export interface Plan {
  readonly id: string;
  readonly nom: string;
  readonly noeuds: readonly Noeud[];
  readonly flux: readonly Flux[];
}
