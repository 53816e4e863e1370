import type { Role } from './acteur.js';
import type { Champs, Valeurs } from './champs.js';
import type { Evenement } from './evenement.js';
import type { Refus } from './refus.js';

/** Events for another stream, written in the same transaction. */
export interface Ailleurs {
  readonly agregat: string;
  readonly id: string;
  readonly evenements: readonly Evenement[];
}

/** What a decider answers when it accepts: the events of its own stream, and of others when the act concerns several. */
export interface Decision<Ev extends Evenement> {
  readonly evenements: readonly Ev[];
  readonly ailleurs?: readonly Ailleurs[];
}

/** Streams an act reads besides its own: aggregate → id, or ids; `personne` → accounts, `seance` → sessions that examine these dossiers; `informes` → households of the operation that have been informed, `informesPar` → those that an information in number informed, `occupants` → households of the operation; `publiees` → published versions of the charter other than this one; `caleol` → sessions of a bailleur's CALEOL on one day (`cleCaleol`). They are loaded into `contexte.lus`. */
export type Lectures = Readonly<Partial<Record<string, string | readonly string[]>>>;

/**
 * One verb of an aggregate. One act = one file.
 * @typeParam E state of the aggregate, @typeParam Ev its events, @typeParam X context, @typeParam C fields of the command.
 */
export interface Acte<E, Ev extends Evenement, X, C extends Champs> {
  /** Infinitive, e.g. `InformerMenage`; its URL is `informer-menage`. */
  readonly type: string;
  readonly libelle: string;
  /** Step of the charter the act belongs to, for people. */
  readonly etape?: string;
  /** Who may; `procedure` = only the workflow (R0.2). */
  readonly roles: readonly Role[] | 'procedure';
  readonly champs: C;
  /** The same fields, their choices narrowed to what this state and charter offer: the form people are shown. */
  champsPour?(etat: E, contexte: X): Champs;
  /** The act opens the stream: refused when it already exists, the others when it does not. */
  readonly cree?: true;
  /** The act opens the stream when it does not exist yet. */
  readonly ouvreAuBesoin?: true;
  /** Allowed on a closed dossier (reopening, notes). */
  readonly memeClos?: true;
  /** Done by a route of its own (a file is joined), never by the one of all acts. */
  readonly routePropre?: true;
  readonly lit?: (commande: Valeurs<C>, etat: E) => Lectures;
  /** May the act be done in this state, whatever the fields? Gives `actesPossibles` its reason. */
  admissible?(etat: E, contexte: X): Refus | null;
  decider(etat: E, commande: Valeurs<C>, contexte: X): Decision<Ev> | Refus;
}

/** An act whose types are forgotten: what registries hold. Only the door calls it, with a validated body. */
export interface ActeQuelconque {
  readonly type: string;
  readonly libelle: string;
  readonly etape?: string;
  readonly roles: readonly Role[] | 'procedure';
  readonly champs: Champs;
  champsPour?(etat: never, contexte: never): Champs;
  readonly cree?: true;
  readonly ouvreAuBesoin?: true;
  readonly memeClos?: true;
  readonly routePropre?: true;
  readonly lit?: (commande: never, etat: never) => Lectures;
  admissible?(etat: never, contexte: never): Refus | null;
  decider(etat: never, commande: never, contexte: never): Decision<Evenement> | Refus;
}

/** `InformerMenage` → `informer-menage`. */
export const cheminDe = (type: string): string => type.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase();
