import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { cleAgregat } from '../../formulaires/agregats.ts';

const chemin = (version: string) => ({ path: { version } });

/** Same key as the forms of its acts: what one reads, the other shows. */
export const lectureCharte = (version: string) =>
  queryOptions({
    queryKey: cleAgregat({ agregat: 'charte', id: version }),
    queryFn: ({ signal }) => lire(client.GET('/api/chartes/{version}', { params: chemin(version), signal })),
  });

export const lectureFrancais = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'lecture'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/lecture', { params: chemin(version), signal })),
  });

export const lectureDifferences = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'differences'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/differences', { params: chemin(version), signal })),
  });

const ENTRE_DEUX_MS = 3_000;

interface Suivie {
  readonly annulee: object | null;
  readonly marches: readonly { readonly sens: 'migrer' | 'retablir'; readonly termineeLe: string | null }[];
}
/** Something of that migration, or of its undoing, is still to be done. */
const enCours = ({ annulee, marches }: Suivie): boolean =>
  !marches.some(({ sens, termineeLe }) => sens === (annulee ? 'retablir' : 'migrer') && termineeLe !== null);

/** Read again while one of them is under way. */
export const lectureMigrations = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'migrations'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/migrations', { params: chemin(version), signal })),
    refetchInterval: ({ state }) => (state.data?.some(enCours) ? ENTRE_DEUX_MS : false),
  });

/** How far a migration is, read again while the walk goes on. */
export const lectureResultats = (version: string, migration: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'migrations', migration],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/chartes/{version}/migrations/{migration}', {
          params: { path: { version, migration }, query: { limite: 1 } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data && !enCours(state.data) ? false : ENTRE_DEUX_MS),
  });

/** Parts of a version, and how many things each changes from the one in force. */
export const lectureParties = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'parties'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/parties', { params: chemin(version), signal })),
  });

export const lecturePartie = (version: string, partie: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'parties', partie],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/chartes/{version}/parties/{partie}', {
          params: { path: { version, partie } },
          signal,
        }),
      ),
  });

/** What undoing a migration would be stopped by. */
export const lectureAnnulation = (version: string, migration: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'migrations', migration, 'annulation'],
    staleTime: 0,
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/chartes/{version}/migrations/{migration}/annulation', {
          params: { path: { version, migration } },
          signal,
        }),
      ),
  });

/** The versions of the charter, the newest first. */
export const lectureVersions = queryOptions({
  queryKey: ['chartes', 'toutes'],
  queryFn: async ({ signal }) =>
    (await lire(client.GET('/api/chartes', { params: { query: { limite: 100 } }, signal }))).elements,
});

/** What is tried: on which operations, from which day on, with or without dates that come earlier. */
export interface ChoixEssai {
  readonly operations: readonly string[];
  readonly le: string;
  readonly raccourcir: boolean;
}

/** Tries the version on the running caseload: nothing is stored, so it may be asked at will. */
export const essai =
  (version: string) =>
  ({ operations, le, raccourcir }: ChoixEssai) =>
    lire(
      client.POST('/api/chartes/{version}/simulation', {
        params: chemin(version),
        body: {
          raccourcir,
          ...(operations.length > 0 ? { operations: [...operations] } : {}),
          ...(le === '' ? {} : { le }),
        },
      }),
    );
