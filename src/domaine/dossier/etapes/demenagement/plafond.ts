import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import { totalFactures } from './etat.js';

/** The ceiling of the charter for a household of that size; of unknown size, that of one person (R5.10). */
export function plafondCharte({ menage }: EtatDossier, { charte }: Contexte): number {
  const personnes = menage?.situation.nombrePersonnes ?? 1;
  return charte.demenagement.plafonds.findLast((p) => p.personnes <= personnes)?.montant ?? 0;
}

/** The ceiling in force for this household: the one granted, else the charter's. */
export const plafondAccorde = (etat: EtatDossier, contexte: Contexte): number =>
  etat.demenagement.priseEnCharge?.plafond ?? plafondCharte(etat, contexte);

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
