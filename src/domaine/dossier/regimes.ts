import type { Jalon } from '../charte/regimes.js';
import type { CritereValidite } from '../charte/sections/regimes.js';
import type { Fait } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';

/** A date on which somebody must have acted, told by the charter when the regime was attached (R9.8). */
export interface EcheanceLegale {
  /** `<regime>.<jalon>`: what its task is about. */
  readonly code: string;
  readonly le: Instant;
  /** Enough offers notified, of those that count (R9.23), put an end to it. */
  readonly offres?: number;
  /** What makes them count, as the charter said it; absent before it was kept: none is held against them. */
  readonly criteres?: readonly CritereValidite[];
  readonly presumee?: boolean;
}

/** `code`: the jalon that it is owed under. */
export interface Versement {
  readonly code: string;
  readonly mois: number;
}
/** Euros. `solde`: a person has said that nothing more is owed. */
export interface Verse {
  /** Told by the event that recorded it: `v<its version>`. */
  readonly id: string;
  readonly fait: Fait;
  readonly code: string;
  readonly montant: number;
  readonly le: DateCivile;
  readonly solde: boolean;
}

/** A legal regime of the household (R9.1). */
export interface RegimeDossier {
  readonly code: string;
  /** When it was attached, or last changed. */
  readonly fait: Fait;
  /** Date of the act that founds it: decree, decision, notification; null: its proof is missing. */
  readonly acteLe: DateCivile | null;
  /** Planned departure, works or demolition. */
  readonly departLe: DateCivile | null;
  /** It is the operation's, whose calendar it follows (R9.26). */
  readonly suitOperation: boolean;
  /** When the decision that its delays run from was notified (R9.30); null: none, or not yet. */
  readonly decisionLe: DateCivile | null;
  readonly echeances: readonly EcheanceLegale[];
  /** Sums owed to the household once it has its lease, in months of its new rent, as the charter said them (R9.28). */
  readonly versements: readonly Versement[];
  /** What was paid of them, in order; a payment recorded by error is no longer there. */
  readonly verses: readonly Verse[];
  /** By sum owed: the fact that took back a payment that had settled it, and since which it is due again (R9.31). */
  readonly redus: Readonly<Record<string, Fait>>;
  /** The fact that made a date due, when it is an earlier one than the regime's last change. */
  readonly depuis: Readonly<Record<string, Fait>>;
  /** Codes of those that a person has dealt with. */
  readonly traitees: readonly string[];
  /** A person noted that its effect after exhaustion is reached (R9.9). */
  readonly eteint: Fait | null;
  /** The fact that took that back, from which what it had stopped is owed again (R9.73). */
  readonly repris?: Fait;
}

/** A date told under a former version of the charter, that the one in force would bring forward (R0.41). */
export interface DateGardee {
  readonly regime: string;
  /** As the former version said it. */
  readonly jalon: Jalon;
  /** What it runs from; another origin, and it is counted anew. */
  readonly depuis: DateCivile | null;
  /** Suspended time left out. */
  readonly le: DateCivile;
}

/** The search, put on hold until a date (R4.59). */
export interface RechercheEnAttente {
  readonly fait: Fait;
  readonly jusquau: DateCivile;
}
