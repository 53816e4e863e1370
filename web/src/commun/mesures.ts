import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';
import type { components } from '../api/types.d.ts';

export type Catalogue = components['schemas']['CatalogueMesures'];
export type MesureCatalogue = Catalogue['mesures'][number];
export type FamilleMesure = MesureCatalogue['famille'];

/** In the order of the référentiel. */
export const FAMILLES: Readonly<Record<FamilleMesure, string>> = {
  diagnostic: 'Diagnostic logement',
  avdl: 'Accompagnement vers et dans le logement (AVDL)',
  gla: 'Gestion locative adaptée (GLA)',
  autre: 'Autres mesures du plan départemental',
};
export const UNITES: Readonly<Record<MesureCatalogue['unite'], string>> = {
  menage: 'pour un ménage',
  'menage-mois': 'par mois, pour un ménage',
  'logement-an': 'par an, pour un logement',
};

/** The catalogue of one version of the charter: a published one never changes. */
export const lectureCatalogue = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'catalogue'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/catalogue', { params: { path: { version } }, signal })),
    staleTime: 3_600_000,
  });

/** « 1 intervention ou plus, par mois, pour un ménage ». */
export function cadence({ interventions, repetable, unite }: MesureCatalogue): string {
  const nombre =
    interventions === undefined ? '' : `${interventions} intervention${repetable ? ' ou plus' : ''}, `;
  return `${nombre}${UNITES[unite]}`;
}

const EXIGENCES: Readonly<Record<NonNullable<MesureCatalogue['exiges']>[number], string>> = {
  prescripteur: 'À l’ouverture : qui la prescrit',
  financeur: 'À l’ouverture : qui la finance',
  evaluation: 'À la fin : son évaluation',
};
/** What the measure asks for besides, in French; towards whom, for the outcomes that direct the household. */
export function direExigences({ exiges = [], issues }: MesureCatalogue): string[] {
  const orientees = issues.filter((i) => i.oriente).map((i) => `« ${i.libelle} »`);
  return [
    ...exiges.map((e) => EXIGENCES[e]),
    ...(orientees.length > 0 ? [`Pour l’issue ${orientees.join(' ou ')} : vers qui`] : []),
  ];
}
