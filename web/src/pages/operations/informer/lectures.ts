import { queryOptions } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../../api/client.ts';
import type { components } from '../../../api/types.d.ts';
import { estObjet } from '../../../formulaires/modele/schema.ts';

export type Menage = components['schemas']['DossierListe'];
export type Informations = components['schemas']['InformationsFaites'];

/** As many as one act informs. */
const LIMITE = 200;

/** The households of the operation that nobody has informed yet, as this person knows them. */
export const lectureAInformer = (operation: string) =>
  queryOptions({
    queryKey: ['dossiers', 'a-informer', operation],
    queryFn: async ({ signal }) => {
      const query = { operation, etape: 'concertation', ouverts: 'oui', limite: LIMITE } as const;
      const { page } = await lirePage(client.GET('/api/dossiers', { params: { query }, signal }));
      return page.elements;
    },
  });

/** The languages that the charter of the operation names. */
export const lectureLangues = (version: string) =>
  queryOptions({
    queryKey: ['charte', version, 'langues'],
    queryFn: async ({ signal }) => {
      const params = { path: { version, partie: 'concertation' } };
      const { valeur } = await lire(
        client.GET('/api/chartes/{version}/parties/{partie}', { params, signal }),
      );
      const langues: unknown = estObjet(valeur) ? valeur['langues'] : [];
      return Array.isArray(langues)
        ? langues.flatMap((l) => (estObjet(l) && typeof l['nom'] === 'string' ? [l['nom']] : []))
        : [];
    },
    staleTime: Infinity,
  });

const ENTRE_DEUX_MS = 2_000;

/** The informations of several households by one action, the last one first. */
export const lectureInformations = (code: string) =>
  queryOptions({
    queryKey: ['operations', code, 'informations'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/operations/{code}/informations', { params: { path: { code } }, signal })),
    refetchInterval: ({ state }) => (state.data?.elements.some((i) => !i.terminee) ? ENTRE_DEUX_MS : false),
  });

/** Read again while the procedure is at it. */
export const lectureSuivi = (code: string, information: string) =>
  queryOptions({
    queryKey: ['operations', code, 'informations', information],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/operations/{code}/informations/{information}', {
          params: { path: { code, information } },
          signal,
        }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.restants > 0 && !data.arretee ? ENTRE_DEUX_MS : false,
  });

export const adresseInformation = (code: string, information: string): string =>
  `/operations/${encodeURIComponent(code)}/informations/${encodeURIComponent(information)}`;
