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
