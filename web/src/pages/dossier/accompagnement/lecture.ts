import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../../api/client.ts';
import type { components } from '../../../api/types.d.ts';

export type Accompagnement = components['schemas']['Accompagnement'];
export type Consentement = Accompagnement['consentements'][number];
export type Mesure = Accompagnement['mesures'][number];
export type Contrat = Accompagnement['contrats'][number];
export type Piece = Accompagnement['pieces'][number];
export type Regularisation = Accompagnement['regularisations'][number];
export type Bail = Accompagnement['bauxGlissants'][number];
export type Evaluation = Accompagnement['evaluations'][number];
export type Orientation = Accompagnement['orientations'][number];
export type Parcours = Accompagnement['parcours'][number];

/** Follows the version of the dossier that the page shows. */
export const lectureAccompagnement = (id: string, version: number) =>
  queryOptions({
    queryKey: ['dossiers', id, 'accompagnement', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/accompagnement', { params: { path: { id } }, signal })),
  });
