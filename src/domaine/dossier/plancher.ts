import type { Fait } from '../noyau/evenement.js';
import { dateCayenne, type DateCivile } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';

/** What a fact follows: it is not dated before it. */
export interface Plancher {
  readonly le: DateCivile;
  /** What it is, as people read it. */
  readonly nom: string;
  /** The rule that says the order. */
  readonly regle: string;
  /** The date that must follow, when it is not that of the fact itself: when a measure runs from, when a contract was signed. */
  readonly date?: DateCivile;
}

/** What each event follows, read from the dossier as it stood before it. */
export type PlanchersDe<M extends Record<string, { donnees: object }>> = {
  readonly [T in keyof M]?: (
    etat: EtatDossier,
    donnees: M[T]['donnees'],
  ) => readonly (Plancher | null | undefined)[];
};

/** The floor that a fact sets, when there is one. */
export const apres = (fait: Fait | null | undefined, regle: string, nom: string): Plancher | null =>
  fait ? { le: dateCayenne(fait.le), regle, nom } : null;
