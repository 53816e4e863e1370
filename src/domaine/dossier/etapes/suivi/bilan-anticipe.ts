import type { Contexte } from '../../../contexte.js';
import { jourDe } from '../../../noyau/delais.js';
import { dateCayenne, instantCayenne, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { CHOIX_CONTACTS, contactsRestants, echeanceContact } from './contacts.js';
import { fragilite } from './profondeur.js';

/** Contacts that are not made although they are due (R6.1). */
function enRetard(etat: EtatDossier, le: DateCivile, contexte: Contexte) {
  return contactsRestants(etat, contexte.charte).filter((code) => {
    const echeance = echeanceContact(etat, code, contexte);
    return echeance !== null && echeance <= instantCayenne(le, 24);
  });
}

/**
 * R6.1, R6.15: a review follows the contacts. Before the last of them, it waits for the charter's delay, every contact due is made, and
 * the household's fragility, assessed, asks for no more than the simple follow-up.
 */
export function bilanTropTot(etat: EtatDossier, le: DateCivile, contexte: Contexte): Refus | null {
  const restants = contactsRestants(etat, contexte.charte);
  const emmenagement = etat.faits['demenagement'];
  if (restants.length === 0 || !emmenagement) return null;
  const noms = restants.map((code) => CHOIX_CONTACTS[code].toLowerCase()).join(', ');
  const { charte, calendrier } = contexte;
  const premier = jourDe(dateCayenne(emmenagement.le), charte.suivi.bilanAnticipe, calendrier);
  if (le < premier || enRetard(etat, le, contexte).length > 0)
    return refuser('R6.1', `Avant le bilan, il reste : ${noms}.`);
  if (fragilite(etat)?.profondeur === 'simple') return null;
  return refuser(
    'R6.15',
    `Avant ces contacts (${noms}), un bilan demande que la fragilité du ménage soit évaluée, et son suivi simple.`,
  );
}
