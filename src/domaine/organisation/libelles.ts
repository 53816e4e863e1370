import type { Libelles } from '../noyau/libelles.js';
import { TYPES_ORGANISATION, type EvenementOrganisation } from './etat.js';

export const LIBELLES_ORGANISATION: Libelles<EvenementOrganisation> = {
  OrganisationDeclaree: ({ type }) => `Organisation déclarée : ${TYPES_ORGANISATION[type]}`,
  CoordonneesModifiees: 'Coordonnées modifiées',
};
