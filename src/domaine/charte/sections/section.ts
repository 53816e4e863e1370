import type { Champs, Valeurs } from '../../noyau/champs.js';
import type { BaseCharte } from '../base.js';
import type { ErreurCharte } from '../controles.js';

/** What a section contains, once read. */
export type ValeurSection<S> = S extends { readonly champs: infer C } ? Valeurs<C> : never;

/** One part of the charter: its fields as data, where its numbers come from, and what is shipped. */
export interface Section<C extends Champs> {
  /** French title that people read. */
  readonly titre: string;
  /** Where its content comes from, in French; says « à valider par la CACL » of what no seed gives. */
  readonly source: string;
  /** Dictionaries are lists of objects that have a `code`, unique in the list. */
  readonly champs: C;
  /** What is shipped, and what a charter written before the section existed says. */
  readonly defaut: Valeurs<C>;
  /** Fields added since the section was first shipped: a file exported before takes their shipped value. */
  readonly ajoutes?: readonly (keyof C & string)[];
  /** Fields that it no longer has: left out of a file exported before. */
  readonly retires?: readonly string[];
  /** What the fields cannot say one by one; paths start inside the section, e.g. `engagements[2].partenaire`. */
  readonly coherence?: (valeur: Valeurs<C>, base: BaseCharte) => readonly ErreurCharte[];
}

/** A section whose fields are forgotten: what the registry is read as. */
export interface SectionQuelconque {
  readonly titre: string;
  readonly source: string;
  readonly champs: Champs;
  readonly defaut: object;
  readonly ajoutes?: readonly string[];
  readonly retires?: readonly string[];
  readonly coherence?: (valeur: never, base: BaseCharte) => readonly ErreurCharte[];
}

/** Declares a section of the charter's content; it is registered by one line in `index.ts`. */
export const definirSection = <const C extends Champs>(section: Section<C>): Section<C> => section;
