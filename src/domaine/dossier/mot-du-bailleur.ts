import { dateCayenne } from '../noyau/instants.js';
import type { Fait } from '../noyau/evenement.js';
import type { Proposition } from './proposition.js';

type Notifiee = Pick<Proposition, 'etat' | 'pas' | 'notification'>;

/** The bailleur's confirmation of its dwelling, once it gave it. */
const confirmation = ({ pas }: Pick<Proposition, 'pas'>): Fait | null =>
  pas.findLast(({ nom }) => nom === 'confirmation')?.fait ?? null;

/** The offer was told to the household before its bailleur's word; not told yet, that word is still to come (R4.174). */
export function avantLeMotDuBailleur(p: Notifiee): boolean {
  const mot = confirmation(p);
  if (mot === null || p.notification === null) return p.etat === 'proposee';
  return dateCayenne(mot.le) > p.notification.le;
}

/** That word, when it came after the last day to answer: the household could neither visit nor answer in time (R4.174). */
export function motTardif(p: Notifiee): Fait | null {
  const mot = confirmation(p);
  return mot && p.notification && mot.le > p.notification.reponseAvant ? mot : null;
}
