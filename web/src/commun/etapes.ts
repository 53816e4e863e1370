import type { components } from '../api/types.d.ts';

export type Etape = components['schemas']['Dossier']['etape'];

/** The six steps of the charter, in their order. */
export const ETAPES: Readonly<Record<Etape, string>> = {
  concertation: 'Concertation et information',
  'enquete-sociale': 'Enquête sociale',
  accompagnement: 'Accompagnement du ménage',
  rapprochement: 'Rapprochement de l’offre et de la demande',
  demenagement: 'Déménagement',
  suivi: 'Suivi post-relogement',
};

export const estEtape = (code: unknown): code is Etape =>
  typeof code === 'string' && Object.hasOwn(ETAPES, code);
export const CODES_ETAPES = Object.keys(ETAPES).filter(estEtape);
export const CHOIX_ETAPES = CODES_ETAPES.map((value, rang) => ({
  value,
  label: `${rang + 1}. ${ETAPES[value]}`,
}));
