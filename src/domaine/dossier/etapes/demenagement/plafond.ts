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

/** R5.10: what is paid stays within the ceiling. */
export const dansLePlafond = (montant: number, plafond: number, champ = 'montant'): Refus | null =>
  montant > plafond
    ? refuser(
        'R5.10',
        `Le plafond est de ${direEuros(enCentimes(plafond))} : au-delà, un pilote accorde une dérogation motivée.`,
        'conflit',
        champ,
      )
    : null;

/** Paid otherwise than on invoices: the flat rate granted and what was said at the move are the same money. */
const horsFactures = ({ verse, priseEnCharge }: EtatDossier['demenagement']): number =>
  Math.max(verse ?? 0, priseEnCharge?.montant ?? 0);

/** R5.15: invoices and flat rate are one expense, under one ceiling; what it comes to with one more amount. */
export const depense = ({ demenagement }: EtatDossier, dit: number): number =>
  somme(totalFactures(demenagement), dit);

/** What an invoice may come to under the ceiling granted. */
export const resteSousPlafond = ({ demenagement }: EtatDossier): number =>
  somme(demenagement.priseEnCharge?.plafond ?? 0, -totalFactures(demenagement), -horsFactures(demenagement));

/** What is paid once that support is granted: invoices, and the flat rate or what was said at the move. */
export const depenseAccordee = (etat: EtatDossier, forfait: number | null): number =>
  depense(etat, Math.max(etat.demenagement.verse ?? 0, forfait ?? 0));
