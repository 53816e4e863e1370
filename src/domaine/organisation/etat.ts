import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';

export const TYPES_ORGANISATION = {
  bailleur: 'Bailleur',
  partenaire: 'Partenaire',
  reservataire: 'Réservataire',
  collectivite: 'Collectivité pilote',
} as const;
export type TypeOrganisation = keyof typeof TYPES_ORGANISATION;

/** A functional mailbox of the organisation, never a person's (R8.5). */
interface Coordonnees {
  readonly courriel?: string;
}

export type EvenementOrganisation = EvenementsDe<{
  OrganisationDeclaree: { donnees: { code: string; nom: string; type: TypeOrganisation } & Coordonnees };
  CoordonneesModifiees: { donnees: Coordonnees };
}>;

export interface EtatOrganisation extends Coordonnees {
  /** The id of the stream is also the code that tokens, dwellings and tasks carry (`siguy`). */
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly type: TypeOrganisation;
}

export const ORGANISATION_INITIALE: EtatOrganisation = { id: '', code: '', nom: '', type: 'bailleur' };

export const evoluerOrganisation = evolueur<EtatOrganisation, EvenementOrganisation>({
  OrganisationDeclaree: (etat, { donnees }) => ({ ...etat, ...donnees }),
  CoordonneesModifiees: (etat, { donnees }) => ({ ...etat, ...donnees }),
});
