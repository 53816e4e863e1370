import type { Etape } from '../../charte/etapes.js';
import type { CodeTache } from '../../charte/taches.js';
import type { Fait } from '../../noyau/evenement.js';
import type { EtatDossier } from '../etat.js';
import type { TypeEvenementDossier } from '../evenements.js';

/** When a task is owed. Its delays and owner are charter data. */
export interface Devoir {
  readonly code: CodeTache;
  /** The fact that makes the task due now; null when it is not owed. A new fact is a new task. */
  readonly du: (etat: EtatDossier) => Fait | null;
  /** Events that mean the task was done; ended otherwise, it is cancelled. */
  readonly accompliPar: readonly TypeEvenementDossier[];
  /** Acts that the task asks for, the usual one first; the task is then shown as the way to them. */
  readonly actes: readonly string[];
  /** Fields of those acts that the task already says. */
  readonly champs?: Readonly<Record<string, string>>;
  /** After a return, delays still run from the fact itself, not from the return: follow-up is counted from the move (R6.1). */
  readonly courtDuFait?: true;
}

/** One step of the charter as the procedure knows it: what completes it, and the tasks it owes on the way. */
export interface DefinitionEtape {
  readonly etape: Etape;
  /** The completing fact; null while the step is not accomplished. */
  readonly accomplie: (etat: EtatDossier) => Fait | null;
  readonly devoirs: readonly Devoir[];
}
