import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import { totalFactures } from './etat.js';

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

/** What is left under the ceiling granted. */
export const resteSousPlafond = ({ demenagement }: EtatDossier): number =>
  Math.round(((demenagement.priseEnCharge?.plafond ?? 0) - totalFactures(demenagement)) * 100) / 100;
