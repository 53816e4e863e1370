import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import { somme, totalFactures } from './etat.js';

/** What the operation pays for the typology that is left (R0.21); else the ceiling of the charter for a household of that size, that of one person when it is unknown (R5.10). */
export function plafondPrevu({ menage }: EtatDossier, { charte, lus: { operation } }: Contexte): number {
  const { nombrePersonnes: personnes = 1, typologie } = menage?.situation ?? {};
  const regle = operation?.reglages.demenagement?.montants.find((m) => m.typologie === typologie);
  if (regle) return regle.montant;
  return charte.demenagement.plafonds.findLast((p) => p.personnes <= personnes)?.montant ?? 0;
}

/** The ceiling in force for this household: the one granted, else the one planned. */
export const plafondAccorde = (etat: EtatDossier, contexte: Contexte): number =>
  etat.demenagement.priseEnCharge?.plafond ?? plafondPrevu(etat, contexte);

/** R5.10: what is paid stays within the ceiling. @param montant one more, or all @param deja spent under it already, not in `montant` */
export function dansLePlafond(montant: number, plafond: number, champ = 'montant', deja = 0): Refus | null {
  if (somme(montant, deja) <= plafond) return null;
  const reste =
    deja > 0
      ? `, dont ${direEuros(enCentimes(deja))} déjà dépensés : il reste ${direEuros(Math.max(0, enCentimes(plafond) - enCentimes(deja)))}`
      : '';
  return refuser(
    'R5.10',
    `Le plafond est de ${direEuros(enCentimes(plafond))}${reste} ; au-delà, un pilote accorde une dérogation motivée.`,
    'conflit',
    champ,
  );
}

/** Paid otherwise than on invoices: the flat rate granted and what was said at the move are the same money. */
const horsFactures = ({ verse, priseEnCharge }: EtatDossier['demenagement']): number =>
  Math.max(verse ?? 0, priseEnCharge?.montant ?? 0);

/** R5.15: invoices and flat rate are one expense, under one ceiling; what was spent already: invoices, and the flat rate or what was said at the move. */
export const dejaDepense = ({ demenagement }: EtatDossier): number =>
  somme(totalFactures(demenagement), horsFactures(demenagement));

/** What an invoice may come to under the ceiling granted. */
export const resteSousPlafond = (etat: EtatDossier): number =>
  somme(etat.demenagement.priseEnCharge?.plafond ?? 0, -dejaDepense(etat));

/** Of one flat rate, what was granted and what was said paid at the move are the same money. */
export const forfaitDu = ({ demenagement }: EtatDossier, dit: number): number =>
  Math.max(demenagement.verse ?? 0, dit);
