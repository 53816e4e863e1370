import type { Charte } from '../../../charte/charte.js';
import { CONTACTS, TACHES, type CodeContact } from '../../../charte/taches.js';
import type { Contexte } from '../../../contexte.js';
import { terme, veille } from '../../../noyau/delais.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';

/** The contacts to choose from, by code. */
export const CHOIX_CONTACTS = {
  'contact-1-mois': TACHES['contact-1-mois'].libelle,
  'contact-3-mois': TACHES['contact-3-mois'].libelle,
  'contact-6-mois': TACHES['contact-6-mois'].libelle,
  'contact-12-mois': TACHES['contact-12-mois'].libelle,
} as const satisfies Record<CodeContact, string>;

/** Contacts not made yet, among those the charter asks for when one is given (R6.1). */
export const contactsRestants = ({ faits }: EtatDossier, charte?: Charte): CodeContact[] =>
  CONTACTS.filter((code) => !faits[code] && (!charte || charte.taches[code]));

type Regles = Pick<Contexte, 'charte' | 'calendrier'>;

/** When a contact falls due, counted from the move; null before it, or when the charter does not ask for it. */
export function echeanceContact(
  { faits }: EtatDossier,
  code: CodeContact,
  { charte, calendrier }: Regles,
): string | null {
  const regle = charte.taches[code];
  const emmenagement = faits['demenagement'];
  return regle && emmenagement ? terme(emmenagement.le, regle.echeance, 'fin', calendrier) : null;
}

/** The first day a contact of so many months may be dated: little before it falls due (R6.14). */
function aPartirDu(etat: EtatDossier, code: CodeContact, regles: Regles): DateCivile | null {
  const echeance = echeanceContact(etat, code, regles);
  if (echeance === null) return null;
  return dateCayenne(veille(echeance, regles.charte.suivi.avanceContact, regles.calendrier));
}

/** R6.14: what is learnt the day after the move says nothing of the twelfth month. */
export function contactAnticipe(
  etat: EtatDossier,
  code: CodeContact,
  le: DateCivile,
  regles: Regles,
): Refus | null {
  const premier = aPartirDu(etat, code, regles);
  if (premier === null || le >= premier) return null;
  const motif = `« ${CHOIX_CONTACTS[code]} » : il se fait à partir du ${enFrancais(premier)}.`;
  return refuser('R6.14', motif, 'conflit', 'contact');
}

/** Those of the contacts left that may be made that day. */
export const contactsPermis = (etat: EtatDossier, le: DateCivile, regles: Regles): CodeContact[] =>
  contactsRestants(etat).filter((code) => contactAnticipe(etat, code, le, regles) === null);
