import { queryOptions } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { useListePaginee } from '../../commun/ListePaginee.tsx';
import { cleAgregat } from '../../formulaires/agregats.ts';

export type Referent = components['schemas']['Referent'];
export type Fiche = components['schemas']['FicheReferent'];
export type Dossier = components['schemas']['DossierListe'];

export const lectureReferents = queryOptions({
  queryKey: ['referents', 'liste'],
  queryFn: ({ signal }) => lire(client.GET('/api/referents', { signal })),
});

/** Same key as the forms of its acts: what one reads, the other shows. */
export const lectureReferent = (id: string) =>
  queryOptions({
    queryKey: cleAgregat({ agregat: 'referent', id }),
    queryFn: ({ signal }) => lire(client.GET('/api/referents/{id}', { params: { path: { id } }, signal })),
  });

/** The open dossiers of a référent, what is due first on top, page after page. */
export const usePortefeuille = (id: string) =>
  useListePaginee<Dossier>(['referents', id, 'portefeuille'], (curseur, signal) =>
    lirePage(
      client.GET('/api/referents/{id}/portefeuille', {
        params: { path: { id }, query: curseur === undefined ? {} : { curseur } },
        signal,
      }),
    ),
  );
