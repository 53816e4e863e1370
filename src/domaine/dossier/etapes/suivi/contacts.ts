import type { Charte } from '../../../charte/charte.js';
import { CONTACTS, TACHES, type CodeContact } from '../../../charte/taches.js';
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
