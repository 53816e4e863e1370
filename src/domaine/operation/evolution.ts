import type { Evolution } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { Libelles } from '../noyau/libelles.js';
import type { EtatOperation } from './etat.js';

type Charges = Record<string, { donnees: object }>;
/** The fold of the events of one part of the operation, from the map of their payloads. */
export type EvolutionDe<M extends Charges> = Evolution<EtatOperation, EvenementsDe<M>>;
/** How the events of one part are told: past sentences in French. */
export type LibellesDe<M extends Charges> = Libelles<EvenementsDe<M>>;

/** Changes one element of a list, found by its id. */
export const changer = <T extends { readonly id: string }>(
  liste: readonly T[],
  id: string,
  changement: (element: T) => T,
): readonly T[] => liste.map((element) => (element.id === id ? changement(element) : element));
