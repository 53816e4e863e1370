import type { Evolution } from '../noyau/agregat.js';
import type { EvenementsDe, Fait, Inscription } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';

/** The fold of the events of one step, from the map of their payloads: the compiler asks for each. */
export type EvolutionDe<M extends Record<string, { donnees: object; personnel?: object }>> = Evolution<
  EtatDossier,
  EvenementsDe<M>
>;

/** When a fact happened, and its place in the stream. */
export type Situe = Pick<Inscription, 'version' | 'survenuLe'>;

/** The place of an event in the stream, as later facts point at it. */
export const faitDe = ({ version, survenuLe }: Situe): Fait => ({ version, le: survenuLe });

/** A fact that only stands (`recit.ts`): it changes nothing else. */
export const inchange = (etat: EtatDossier): EtatDossier => etat;
