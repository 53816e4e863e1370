import type { paths } from '../../api/types.d.ts';

type Liste = paths['/api/organisations']['get'];
export type Organisation = Liste['responses'][200]['content']['application/json']['elements'][number];
export type TypeOrganisation = Organisation['type'];

export const TYPES_ORGANISATION: Readonly<Record<TypeOrganisation, string>> = {
  bailleur: 'Bailleur',
  partenaire: 'Partenaire',
  reservataire: 'Réservataire',
  collectivite: 'Collectivité',
  operateur: 'Opérateur AVDL / GLA',
  association: 'Association',
};
