import type { Contexte } from '../contexte.js';
import { choix, facultatif } from '../noyau/champs.js';
import { enFrancais, type DateCivile } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatCommission } from './etat.js';
import { URGENCES, type Urgence } from './natures.js';
import { auPlusTot, regleDe } from './regles.js';

export const URGENCE = facultatif(
  choix('Urgence', URGENCES, { aide: 'Quand le préavis de la charte ne peut être tenu' }),
);

interface Delais {
  readonly dits: DateCivile;
  readonly seance: DateCivile;
  readonly seconde: boolean;
  readonly urgence: Urgence | undefined;
  /** Field that holds the date at fault. */
  readonly champ: string;
}

/** Members are told the charter's notice ahead, unless the urgency is stated (R4.40). */
export function preavisTenu(
  etat: EtatCommission,
  { charte, calendrier }: Contexte,
  { dits, seance, seconde, urgence, champ }: Delais,
): Refus | null {
  if (urgence !== undefined) return null;
  const plancher = auPlusTot(dits, regleDe(charte, etat), seconde, calendrier);
  if (seance >= plancher) return null;
  const motif = `Le préavis de la charte n’est pas tenu : la séance ne peut se tenir avant le ${enFrancais(plancher)}, sauf urgence à indiquer.`;
  return refuser('R4.40', motif, 'invalide', champ);
}
