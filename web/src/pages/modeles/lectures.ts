import { queryOptions } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';

export type Modele = components['schemas']['ModeleDocumentDetaille'];
export type Version = Modele['versions'][number];
export type Genre = Version['genre'];
export type Langue = Version['langue'];

/** Which model of a document: its language and what it is written in. */
export interface Cle {
  readonly modele: string;
  readonly langue: string;
  readonly genre: Genre;
}

export const GENRES: Readonly<Record<Genre, string>> = { texte: 'Texte', word: 'Word' };

export function lireFiltres({ langue }: Record<string, unknown>): { langue?: string } {
  return typeof langue === 'string' && langue !== '' ? { langue } : {};
}

export const lectureModeles = queryOptions({
  queryKey: ['modeles'],
  queryFn: ({ signal }) => lire(client.GET('/api/modeles', { signal })),
});

export const lectureModele = (nom: string) =>
  queryOptions({
    queryKey: ['modeles', nom],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/modeles/{modele}', { params: { path: { modele: nom } }, signal })),
  });

/** The versions of one text or Word model, the latest first. */
export const versionsDe = ({ versions }: Modele, { langue, genre }: Cle): Version[] =>
  versions.filter((v) => v.langue === langue && v.genre === genre).sort((a, b) => b.version - a.version);

/** The version in service; null when it is the model that the service ships. */
export function enService(modele: Modele, cle: Cle): Version | null {
  const derniere = versionsDe(modele, cle)[0];
  return derniere?.empreinte ? derniere : null;
}

/** The number to say when a new one is sent: what was read. */
export const derniereVersion = (modele: Modele, cle: Cle): number => versionsDe(modele, cle)[0]?.version ?? 0;

const adresse = ({ modele, ...cle }: Cle, quoi: string, autres: Readonly<Record<string, string>> = {}) =>
  `/api/modeles/${encodeURIComponent(modele)}/${quoi}?${new URLSearchParams({ ...cle, ...autres }).toString()}`;

const numero = (version?: number): Record<string, string> =>
  version === undefined ? {} : { version: String(version) };

/** Where a model is downloaded; the one in service unless a version is said. */
export const adresseFichier = (cle: Cle, version?: number): string =>
  adresse(cle, 'fichier', numero(version));

/** Where it is shown with examples, nobody's data in them. */
export const adresseExemple = (cle: Cle, format: 'pdf' | 'docx', version?: number): string =>
  adresse(cle, 'apercu', { format, ...numero(version) });
