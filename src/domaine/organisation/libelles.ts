import type { Libelles } from '../noyau/libelles.js';
import {
  ETATS_ENGAGEMENT,
  NATURES_SUCCESSION,
  TYPES_AGREMENT,
  TYPES_ORGANISATION,
  type EvenementOrganisation,
} from './etat.js';

export const LIBELLES_ORGANISATION: Libelles<EvenementOrganisation> = {
  OrganisationDeclaree: ({ type }) => `Organisation déclarée : ${TYPES_ORGANISATION[type]}`,
  CoordonneesModifiees: 'Coordonnées modifiées',
  ContactsDefinis: 'Contacts définis',
  AgrementEnregistre: ({ type, numero }) => `Agrément enregistré : ${TYPES_AGREMENT[type]}, n° ${numero}`,
  AgrementRetire: ({ numero }) => `Agrément n° ${numero} retiré`,
  EngagementPris: ({ rang }) => `Engagement n° ${rang} inscrit`,
  EngagementConstate: ({ rang, etat }) => `Engagement n° ${rang} : ${ETATS_ENGAGEMENT[etat].toLowerCase()}`,
  ConditionsExamenDefinies: 'Conditions d’examen et d’attribution recueillies',
  SuccessionActee: ({ nature }) => `${NATURES_SUCCESSION[nature]} actée`,
  SuccessionAnnulee: 'Succession annulée',
  SuccessionRecue: 'Succède à une organisation',
  SuccessionPerdue: 'Ne succède plus à une organisation',
};
