import type { Fait } from '../../../../noyau/evenement.js';

export const RESULTATS_ACCES = {
  pret: 'Prêt à accéder au logement',
  'pret-avec-mesures': 'Prêt, avec des mesures',
  'pas-encore': 'Pas encore prêt',
} as const;
export type ResultatAcces = keyof typeof RESULTATS_ACCES;
export type ReponseAcces = 'acquis' | 'appui' | 'manque';

/** What was answered, point by point, and what follows from it: sealed, for it says how people live. */
export interface DetailEvaluation {
  readonly reponses: readonly { readonly point: string; readonly reponse: ReponseAcces }[];
  /** Points that are not held. */
  readonly manquants: readonly string[];
  /** Measures of the catalogue that the grid proposes. */
  readonly mesures: readonly string[];
  readonly appreciation?: string;
}

/** One filling of the shared grid « prêt à accéder au logement » (R3.33). */
export interface Evaluation {
  readonly id: string;
  /** Version of the charter whose grid it is. */
  readonly charte: string;
  readonly resultat: ResultatAcces;
  readonly fait: Fait;
  readonly prive: DetailEvaluation | null;
}

/** What secures the access of a DALO household: proposed, then decided (R3.35). */
export interface Securisation {
  readonly id: string;
  readonly proposees: readonly string[];
  readonly retenues: readonly string[] | null;
  readonly fait: Fait;
  readonly decision: Fait | null;
}

/** Where a household in difficulty was directed (R3.10). The situation itself is sealed. */
export interface Orientation {
  readonly id: string;
  readonly situation: string | null;
  readonly mesures: readonly string[];
  readonly partenaire: string | null;
  readonly fait: Fait;
}

/** What the household was told of a tenant's obligations (R3.9). */
export interface Obligations {
  readonly fait: Fait;
  readonly themes: readonly string[];
}

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly securisations: readonly Securisation[] };
}

export const securisationsADecider = ({ accompagnement }: Partie): readonly Securisation[] =>
  accompagnement.securisations.filter((s) => s.decision === null);
