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

export const lectureEnVigueur = queryOptions({
  queryKey: ['chartes', 'en-vigueur'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/chartes/{version}', { params: chemin('en-vigueur'), signal })),
  select: ({ id }) => id,
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

/** Read again while one of them is under way. */
export const lectureMigrations = (version: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'migrations'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/chartes/{version}/migrations', { params: chemin(version), signal })),
    refetchInterval: ({ state }) => {
      const enCours = state.data?.some((m) => m.marches.some((marche) => marche.termineeLe === null));
      return enCours ? ENTRE_DEUX_MS : false;
    },
  });

export const lectureResultats = (version: string, migration: string) =>
  queryOptions({
    queryKey: ['chartes', version, 'migrations', migration],
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/chartes/{version}/migrations/{migration}', {
          params: { path: { version, migration }, query: { issue: 'refusee' } },
          signal,
        }),
      ),
  });

/** Tries the version on the running caseload: nothing is stored, so it may be asked at will. */
export const essai = (version: string) => () =>
  lire(client.POST('/api/chartes/{version}/simulation', { params: chemin(version), body: {} }));
