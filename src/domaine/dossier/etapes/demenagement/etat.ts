import type { DateCivile } from '../../../noyau/instants.js';
import { enCentimes } from '../../../regles/centimes.js';

export const MODES_PRISE_EN_CHARGE = { forfait: 'Forfait', factures: 'Sur factures' } as const;
export type ModePriseEnCharge = keyof typeof MODES_PRISE_EN_CHARGE;

/** What a household may live in its dwelling by. */
export const NATURES_BAIL = {
  bail: 'Bail',
  'sous-location': 'Sous-location',
  'bail-glissant': 'Bail glissant',
  'convention-occupation': 'Convention d’occupation temporaire',
  'location-accession': 'Location-accession',
} as const;
export type NatureBail = keyof typeof NATURES_BAIL;

/** What is known of the entry into the dwelling last leased. Amounts in euros. */
export interface EtatDemenagement {
  /** What is signed; null: not said. */
  readonly natureBail: NatureBail | null;
  /** When the lease ends, if it is not for ever. */
  readonly finBail: DateCivile | null;
  /** From when it holds. */
  readonly effetBail: DateCivile | null;
  /** Steps to settle in that the charter asked for when the lease was signed. */
  readonly demarchesDues: readonly string[];
  readonly demarches: Readonly<
    Record<string, { readonly issue: 'faite' | 'sans-objet'; readonly le: DateCivile }>
  >;
  readonly priseEnCharge: {
    readonly mode: ModePriseEnCharge;
    /** The most that may be paid; raised by a pilot's derogation. */
    readonly plafond: number;
    /** Of a flat rate. */
    readonly montant: number | null;
  } | null;
  /** Said paid at the move; null: nothing was said. */
  readonly verse: number | null;
  readonly factures: readonly {
    readonly id: string;
    readonly objet: string;
    readonly montant: number;
    readonly le: DateCivile;
    readonly reference?: string;
  }[];
  /** The bailleur whose ordinary dwelling the household left, and whether it said what becomes of it (R4.87). */
  readonly origine: { readonly bailleur: string; readonly suite: SuiteLogementLibere | null } | null;
}

/** What becomes of an ordinary dwelling that a move has freed (R4.88). */
export const SUITES_LOGEMENT_LIBERE = {
  'au-guichet': 'Remis au guichet',
  travaux: 'Travaux avant d’être reloué',
  vente: 'Vendu',
  demolition: 'Démoli ou désaffecté',
  autre: 'Autre suite',
} as const;
export type SuiteLogementLibere = keyof typeof SUITES_LOGEMENT_LIBERE;

export const DEMENAGEMENT_INITIAL: EtatDemenagement = {
  natureBail: null,
  finBail: null,
  effetBail: null,
  demarchesDues: [],
  demarches: {},
  priseEnCharge: null,
  verse: null,
  factures: [],
  origine: null,
};

/** Standing facts about the dwelling attributed: another one starts without them. */
export const FAITS_DU_LOGEMENT = [
  'bail',
  'etat-des-lieux-entree',
  'cles-remises',
  'reunion-information',
  'demenagement',
  'etat-des-lieux-sortie',
  'cles-rendues',
] as const;

export const demarchesRestantes = ({ demarchesDues, demarches }: EtatDemenagement): string[] =>
  demarchesDues.filter((code) => !demarches[code]);

/** Sum of amounts in euros, reckoned in cents so that it is exact. */
export const somme = (...montants: readonly number[]): number =>
  montants.reduce((total, montant) => total + enCentimes(montant), 0) / 100;

export const totalFactures = ({ factures }: EtatDemenagement): number =>
  somme(...factures.map(({ montant }) => montant));
