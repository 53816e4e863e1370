import type { Charte } from '../../charte/charte.js';
import type { Etape } from '../../charte/etapes.js';
import type { CodeTache } from '../../charte/taches.js';
import type { Delai } from '../../noyau/delais.js';
import type { Fait } from '../../noyau/evenement.js';
import type { Instant } from '../../noyau/instants.js';
import type { EtatDossier } from '../etat.js';
import type { TypeEvenementDossier } from '../evenements.js';

/** One task owed. */
export interface Du {
  /** The fact that makes it due. */
  readonly fait: Fait;
  /** What it is about, when several tasks of one code may be open at once: a proposal, a measure… */
  readonly objet?: string;
  /** The organisation it waits for, when the charter's rule names an organisation's role. */
  readonly organisation?: string;
  /** Whom the fact names to do it, instead of whom the charter's rule does. */
  readonly role?: 'referent' | 'pilote';
  /** A date that the fact gives: the ladder turns around it, reminders before it, the rest after it (R7.9). */
  readonly terme?: Instant;
}

/** For a task of which there is one at most at a time. */
export const unique =
  (du: (etat: EtatDossier) => Fait | null) =>
  (etat: EtatDossier): readonly Du[] => {
    const fait = du(etat);
    return fait ? [{ fait }] : [];
  };

/** What a task waits for before it is owed: the end of a delay of the charter, from a fact (R2.60). */
export interface Attente {
  /** The delay, in French, as the picture of the process names it. */
  readonly dit: string;
  readonly delai: (charte: Charte) => Delai;
  readonly depuis: (etat: EtatDossier) => Instant | null;
}

/** When a task is owed. Its delays and owner are charter data. */
export interface Devoir {
  readonly code: CodeTache;
  /** What is owed now; a new fact is a new task. Several at once are told apart by their `objet`. */
  readonly dus: (etat: EtatDossier) => readonly Du[];
  /** Events whose facts make it due, the one that comes first before the others. With `accompliPar`, what the picture of the process is drawn from (R0.30). */
  readonly ouvertePar: readonly TypeEvenementDossier[];
  /** Those of them that make it due only sometimes. */
  readonly siBesoin?: readonly TypeEvenementDossier[];
  /** Of the tasks that such an event accomplishes, the only one that leads here; absent, all of them. */
  readonly apres?: CodeTache;
  /** The date that its ladder may turn around, in French (`Du.terme`). */
  readonly terme?: string;
  /** It is owed from the end of that delay on; its ladder then runs from there. */
  readonly attente?: Attente;
  /** Events that mean the task was done; ended otherwise, it is cancelled. */
  readonly accompliPar: readonly TypeEvenementDossier[];
  /** Acts that the task asks for, the usual one first; the task is then shown as the way to them. */
  readonly actes: readonly string[];
  /** Fields of those acts that the task already says; `objet` is the object of the task, empty when it has none. */
  readonly champs?: (objet: string) => Readonly<Record<string, string>>;
  /** What is still wanted for it, in French; null when there is nothing to add. */
  readonly precision?: (etat: EtatDossier, charte: Charte) => string | null;
  /** It is owed, and its ladder runs, while the clock of the dossier is suspended (R9.60, R9.61). */
  readonly memeSuspendu?: true;
  /** What it is about ends with the dossier: the closing cancels it for good, a reopening does not bring it back (R3.91). */
  readonly cesseALaCloture?: true;
  /** What makes it due is sealed: who reads the stream without its personal parts never sees it owed, and it goes with them (R8.4). */
  readonly scelle?: true;
  /** Each fact that makes it due makes another duty of it: interrupted by a return, it is the same only under the same fact (R8.72). */
  readonly propreAuFait?: true;
  /** After a return, delays still run from the fact itself, not from the return: follow-up is counted from the move (R6.1). */
  readonly courtDuFait?: true;
}

/** What the procedure does by itself in a step. */
export interface Automatisme {
  readonly code: string;
  readonly libelle: string;
  /** The condition, in French, and the fact that meets it. */
  readonly quand: string;
  readonly du: (etat: EtatDossier) => Fait | null;
  /** The event that it records. */
  readonly donne: TypeEvenementDossier;
}

/** One step of the charter as the procedure knows it: what completes it, and the tasks it owes on the way. */
export interface DefinitionEtape {
  readonly etape: Etape;
  /** The completing fact; null while the step is not accomplished. */
  readonly accomplie: (etat: EtatDossier) => Fait | null;
  /** Events that may complete it. */
  readonly accompliePar: readonly TypeEvenementDossier[];
  readonly devoirs: readonly Devoir[];
  readonly automatismes?: readonly Automatisme[];
  /** Its own standing facts: what a return to it undoes. */
  readonly defait: readonly string[];
}
