import type { Instant } from './instants.js';

/** A fact about to be written. `personnel` is sealed under the household's key and may be gone at reading (erasure). */
export interface Evenement<T extends string = string, D extends object = object, P extends object = object> {
  readonly type: T;
  readonly donnees: D;
  readonly personnel?: P;
  /** When it happened, if not the command's own date: what the procedure opens is dated from its cause. */
  readonly survenuLe?: Instant;
  /** Version of the event that caused this one, in the same stream. */
  readonly cause?: number;
}

/** What a fact becomes once in its stream. */
export interface Inscription {
  /** 1..n in the stream, without gap. */
  readonly version: number;
  readonly survenuLe: Instant;
  readonly enregistreLe: Instant;
  /** `procedure` or `<role>:<id>`. */
  readonly auteur: string;
  readonly cause?: number;
}

export type Inscrit<E extends Evenement = Evenement> = Omit<E, 'survenuLe' | 'cause'> & Inscription;

/** From a map of payloads `{MenageInforme: {donnees, personnel?}}` to the union of its events. */
export type EvenementsDe<M extends Record<string, { donnees: object; personnel?: object }>> = {
  [T in keyof M & string]: {
    readonly type: T;
    readonly donnees: M[T]['donnees'];
    readonly personnel?: M[T]['personnel'] extends object ? M[T]['personnel'] : never;
    readonly survenuLe?: Instant;
    readonly cause?: number;
  };
}[keyof M & string];

/** A fact pointed at: its version in the stream and when it happened. */
export interface Fait {
  readonly version: number;
  readonly le: Instant;
}
