import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import { couvre } from '../noyau/acteur.js';
import type { Champs } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { Commune } from '../territoire.js';
import type { EtatOperation, EvenementOperation } from './etat.js';

/** Declares one act of an operation, its fields inferred. */
export const acteOperation = <const C extends Champs>(
  acte: Acte<EtatOperation, EvenementOperation, Contexte, C>,
) => acte;

/** R0.6: one acts on an operation when one of its communes is in one's territory. */
export function communesDuRessort(communes: readonly Commune[], { acteur }: Contexte): Refus | null {
  const dehors = acteur.type === 'personne' && !communes.some((c) => couvre(acteur, c));
  return dehors ? refuser('R0.6', 'Cette opération n’est pas sur votre territoire.', 'interdit') : null;
}
