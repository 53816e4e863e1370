import type { Adequation } from '../charte/sections/adequation.js';
import type { DateCivile } from '../noyau/instants.js';
import type { Demande, Offre } from './demande.js';

export const FAMILLES_CRITERES = {
  disponibilite: 'Disponibilité',
  besoins: 'Besoins',
  moyens: 'Moyens',
  droit: 'Droit',
  souhaits: 'Souhaits',
  information: 'Pour information',
} as const;
export type FamilleCritere = keyof typeof FAMILLES_CRITERES;

export const UNITES = {
  'EUR/mois': '€ par mois',
  points: 'points',
  m2: 'm²',
  pieces: 'pièces',
  km: 'km',
  jours: 'jours',
  etages: 'étages',
} as const;

/** By how much: positive is margin, negative is what lacks. Amounts in euros. */
export interface Ecart {
  readonly valeur: number;
  readonly unite: keyof typeof UNITES;
}

export const NATURES_DEBLOCAGE = {
  minoration: 'Minorer le loyer',
  derogation: 'Déroger',
  adapter: 'Adapter le logement',
  attendre: 'Attendre',
  completer: 'Compléter l’enquête',
  verifier: 'Vérifier',
  accord: 'Obtenir un accord',
  ailleurs: 'Chercher un autre logement',
} as const;

export interface Deblocage {
  readonly nature: keyof typeof NATURES_DEBLOCAGE;
  readonly dit: string;
  /** Euros a month, when it is money. */
  readonly montant?: number;
}

export interface Textes {
  readonly dit: string;
  readonly deblocage?: Deblocage;
}

/** What a rule finds: the verdict at once, its words only when somebody reads them. */
export interface Jugement {
  /** null: unknown, something must be completed or checked. */
  readonly satisfait: boolean | null;
  readonly ecart: Ecart | null;
  /** The nature of the unlock, known without its words. */
  readonly nature?: Deblocage['nature'];
  readonly textes: () => Textes;
}

export interface Reglages {
  readonly adequation: Adequation;
  /** The day of the reckoning. */
  readonly le: DateCivile;
}

/** One rule of the matching (R4.30). */
export interface RegleCritere {
  readonly critere: string;
  readonly libelle: string;
  readonly famille: FamilleCritere;
  /** Its id in docs/charte.md. */
  readonly regle: string;
  readonly source: string;
  /** `stricte`: must hold; `connue`: must not fail, may be unknown; `souple`: only ranks. */
  readonly exigence: 'stricte' | 'connue' | 'souple';
  /** Its words tell health or violence (R8.6): said otherwise to who may not know. */
  readonly restreint?: true;
  /** null: the rule says nothing of this pair. */
  readonly juger: (demande: Demande, offre: Offre, reglages: Reglages) => Jugement | null;
}

/** The dwelling fails this rule in a way that keeps it from suiting. */
export const empeche = ({ exigence }: RegleCritere, { satisfait }: Jugement): boolean =>
  exigence !== 'souple' && (satisfait === false || (satisfait === null && exigence === 'stricte'));

/** Words, or how to write them: nobody reads those of most of the pairs that are judged. */
type Dit = string | (() => string);
type Cle = Omit<Deblocage, 'dit'> & { readonly dit: Dit };

const ecrire = (dit: Dit): string => (typeof dit === 'string' ? dit : dit());
const textes = (dit: Dit, cle: Cle) => (): Textes => ({
  dit: ecrire(dit),
  deblocage: { ...cle, dit: ecrire(cle.dit) },
});

export const satisfait = (dit: Dit, ecart: Ecart | null = null): Jugement => ({
  satisfait: true,
  ecart,
  textes: () => ({ dit: ecrire(dit) }),
});

/** Something lacks: `deblocage` says what would bring it. */
export const aSavoir = (dit: Dit, deblocage: Cle): Jugement => ({
  satisfait: null,
  ecart: null,
  nature: deblocage.nature,
  textes: textes(dit, deblocage),
});

export const echec = (ecart: Ecart | null, dit: Dit, deblocage: Cle): Jugement => ({
  satisfait: false,
  ecart,
  nature: deblocage.nature,
  textes: textes(dit, deblocage),
});
