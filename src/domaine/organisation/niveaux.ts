import type { Echelon } from '../charte/charte.js';
import type { Contact, EtatOrganisation } from './etat.js';

/** The organisation that pilots the relogement: its desks receive every escalation, each level its own (R7.20). */
export const ORGANISATION_PILOTE = 'cacl';

/** Whose desk a contact is, when late tasks go up to it. */
export const NIVEAUX: Readonly<Record<Echelon, string>> = {
  pilote: 'Le pilote',
  direction: 'La direction',
  commission: 'Le secrétariat de la commission',
};

/** Who is written to, and that it is not whom the level named. */
export interface Destinataire {
  readonly nom: string;
  readonly courriel: string;
  readonly repli: boolean;
}
type Joignable = Pick<EtatOrganisation, 'nom' | 'courriel' | 'contacts'>;

const deskDe = (
  { contacts }: Joignable,
  niveau: Echelon,
): (Contact & { readonly courriel: string }) | null => {
  const contact = contacts.find((c) => c.niveau === niveau);
  return contact?.courriel === undefined ? null : { ...contact, courriel: contact.courriel };
};

/** The desk of that level; else the pilot's, which is told to reach it (R7.21): the session is prepared there anyway. null: nobody can be written to. */
export function destinataireDe(organisation: Joignable, niveau: Echelon): Destinataire | null {
  const { nom, courriel } = organisation;
  const propre = deskDe(organisation, niveau);
  if (propre) return { nom: propre.fonction, courriel: propre.courriel, repli: false };
  const pilote = deskDe(organisation, 'pilote');
  const repli = niveau === 'direction';
  if (pilote) return { nom: pilote.fonction, courriel: pilote.courriel, repli };
  return courriel === undefined ? null : { nom, courriel, repli };
}

/** The levels whose escalations do not reach whom they name, for the pilot to see before it is needed (R7.21). */
export const niveauxSansAdresse = (organisation: Joignable | null): Echelon[] =>
  (Object.keys(NIVEAUX) as Echelon[]).filter((niveau) => {
    const lu = organisation && destinataireDe(organisation, niveau);
    return !lu || lu.repli;
  });
