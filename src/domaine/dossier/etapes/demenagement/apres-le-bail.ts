import type { Contexte } from '../../../contexte.js';
import { enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { dateAdmise } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';

/** What concerns the entry into the dwelling waits for its lease. */
export const exigeBail = ({ faits }: EtatDossier, regle: string, motif: string): Refus | null =>
  faits['bail'] ? null : refuser(regle, motif);

/** R5.19: nobody enters a dwelling before its lease holds. */
export function avantEffet({ demenagement: { effetBail } }: EtatDossier, le: DateCivile): Refus | null {
  if (effetBail === null || le >= effetBail) return null;
  return refuser('R5.19', `Le bail ne prend effet que le ${enFrancais(effetBail)}.`, 'invalide', 'le');
}

/** R0.4, R0.10, and not before the lease. */
export const dateApresBail = (
  etat: EtatDossier,
  contexte: Contexte,
  le: DateCivile,
  regle: string,
): Refus | null =>
  dateAdmise(etat, contexte, le, 'le', { fait: etat.faits['bail'], regle, nom: 'la signature du bail' });
