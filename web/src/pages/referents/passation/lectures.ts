import { queryOptions } from '@tanstack/react-query';
import { client, lire, lirePage } from '../../../api/client.ts';
import type { paths } from '../../../api/types.d.ts';
import type { Dossier } from '../lectures.ts';

type Chemin = '/api/referents/{id}/passations/{passation}';
export type Suivi = paths[Chemin]['get']['responses'][200]['content']['application/json'];
export type Resultat = Suivi['resultats'][number];
export type Partage =
  paths['/api/referents/{id}/repartition']['post']['responses'][200]['content']['application/json'];

const ENTRE_DEUX_MS = 2_000;
const PAGE = 200;

/** Every open dossier of a référent. */
export const lectureTousDossiers = (id: string) =>
  queryOptions({
    queryKey: ['referents', id, 'tous'],
    async queryFn({ signal }) {
      const tous: Dossier[] = [];
      for (let curseur: string | null | undefined; curseur !== null;) {
        const query = { limite: PAGE, ...(curseur === undefined ? {} : { curseur }) };
        const params = { path: { id }, query };
        const lue = await lirePage(client.GET('/api/referents/{id}/portefeuille', { params, signal }));
        tous.push(...lue.page.elements);
        curseur = lue.suivant;
      }
      return tous;
    },
  });

export const lecturePassations = (id: string) =>
  queryOptions({
    queryKey: ['referents', id, 'passations'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/referents/{id}/passations', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.elements.some((p) => !p.terminee) ? ENTRE_DEUX_MS : false),
  });

/** Read again while the procedure is at it. */
export const lectureSuivi = (id: string, passation: string) =>
  queryOptions({
    queryKey: ['referents', id, 'passations', passation],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/referents/{id}/passations/{passation}', {
          params: { path: { id, passation } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => ((state.data?.restants ?? 0) > 0 ? ENTRE_DEUX_MS : false),
  });

/** A split proposed by what each carries: nothing is stored. */
export const proposer = (
  id: string,
  vers: readonly string[],
  dossiers: readonly string[],
): Promise<Partage> =>
  lire(
    client.POST('/api/referents/{id}/repartition', {
      params: { path: { id } },
      body: { vers: [...vers], dossiers: [...dossiers] },
    }),
  );
