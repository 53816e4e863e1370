import type { DateCivile } from '../noyau/instants.js';
import type { Position } from '../position.js';
import type { Commune, Typologie } from '../territoire.js';

export const STATUTS_OCCUPATION = {
  locataire: 'Locataire',
  'proprietaire-occupant': 'Propriétaire occupant',
  'occupant-sans-titre': 'Occupant sans titre',
  heberge: 'Hébergé',
} as const;
export type StatutOccupation = keyof typeof STATUTS_OCCUPATION;

/** Who the household is: sealed from the first event, erasable. */
export interface Identite {
  readonly nom: string;
  readonly prenom: string;
  readonly dateNaissance?: DateCivile;
  readonly telephone?: string;
  readonly langue?: string;
  readonly numeroUnique?: string;
}

/** How the household lives: sealed as well, for it says means, health and violence. Amounts in euros a month, surface in m². */
export interface Situation {
  readonly statutOccupation?: StatutOccupation;
  readonly ancienneteAnnees?: number;
  readonly nombrePersonnes?: number;
  readonly ressourcesMensuelles?: number;
  readonly loyer?: number;
  readonly charges?: number;
  readonly aides?: number;
  readonly typologie?: Typologie;
  readonly surface?: number;
  /** Of the home to leave. */
  readonly position?: Position;
  readonly handicap?: boolean;
  readonly violences?: boolean;
  readonly dalo?: boolean;
  /** Said by the questionnaire only. */
  readonly composition?: CompositionMenage;
  readonly dettes?: boolean;
  readonly sortieAct?: boolean;
  readonly troublesPsychiques?: boolean;
  readonly eloignementTravail?: boolean;
  readonly prioritaireL4411?: boolean;
}

/** Who shares the bedrooms, on the day of the survey: ages in years. */
export interface CompositionMenage {
  readonly couples: number;
  readonly adultesSeuls: number;
  readonly enfants: readonly number[];
}

/** One person of the household, as its survey named it. */
export interface Occupant {
  /** Its place in the survey, e.g. `o2`: how an act names it. */
  readonly id: string;
  readonly prenom: string;
  readonly nom?: string;
  /** Tie to the reference person: a key of the questionnaire's list. */
  readonly lien: string;
  readonly dateNaissance?: DateCivile;
}

/** What the household would rather do than rent. */
export const PROJETS = {
  location: 'Location',
  accession: 'Accession à la propriété',
  'auto-construction': 'Auto-construction accompagnée',
} as const;
export type Projet = keyof typeof PROJETS;

export interface Souhaits {
  readonly communes?: readonly Commune[];
  readonly typologie?: Typologie;
  readonly accepteTransitoire?: boolean;
  readonly projet?: Projet;
  /** Highest floor accepted without a lift, highest rent in euros a month. */
  readonly etageMax?: number;
  readonly loyerMax?: number;
}

export interface Menage {
  readonly identite: Identite;
  readonly situation: Situation;
  readonly souhaits: Souhaits;
  /** Known of the whole questionnaire only. */
  readonly occupants?: readonly Occupant[];
}
