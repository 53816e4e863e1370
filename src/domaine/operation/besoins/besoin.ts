import type { Projet } from '../../dossier/menage.js';
import type { Commune, Typologie } from '../../territoire.js';

/** What a validated survey asks for; null = the survey does not say. Nothing names the household. */
export interface Besoin {
  readonly typologie: Typologie | null;
  readonly communes: readonly Commune[];
  readonly accessible: boolean | null;
  readonly transitoire: boolean | null;
  readonly projet: Projet | null;
  /** Euros a month. */
  readonly ressources: number | null;
  readonly personnes: number | null;
  readonly occupation: 'conforme' | 'suroccupe' | null;
}

export interface Offres {
  readonly typologie: string;
  readonly commune: string;
  readonly offres: number;
}

/** One line of a count; null = fewer than the charter lets this reader know, or what would tell it (R1.17). */
export interface Compte {
  readonly code: string;
  readonly libelle: string;
  readonly menages: number | null;
}
