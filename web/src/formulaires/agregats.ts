import { queryOptions } from '@tanstack/react-query';
import { lireAdresse } from '../api/client.ts';
import { texteDe } from './modele/corps.ts';
import { estObjet } from './modele/schema.ts';

export type NomAgregat =
  'dossier' | 'operation' | 'logement' | 'commission' | 'organisation' | 'charte' | 'referent';
export interface Adresse {
  readonly agregat: NomAgregat;
  readonly id: string;
}

interface Acte {
  readonly acte: string;
  readonly libelle: string;
  readonly etape: string | null;
  readonly route: string;
}
export interface ActePossible extends Acte {
  readonly schema: unknown;
}
export interface ActeEmpeche extends Acte {
  readonly regle: string;
  readonly motif: string;
}
/** One aggregate as the API shows it to this person: whatever it says, its version, and what may be done on it. */
export interface Vue {
  readonly version: number;
  readonly possibles: readonly ActePossible[];
  readonly empeches: readonly ActeEmpeche[];
  readonly corps: Readonly<Record<string, unknown>>;
}

const objets = (v: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(v) ? v.filter(estObjet) : [];
const acteDe = (o: Readonly<Record<string, unknown>>): Acte => ({
  acte: texteDe(o['acte']),
  libelle: texteDe(o['libelle']),
  etape: texteDe(o['etape']) || null,
  route: texteDe(o['route']),
});

export function vueDe(brut: unknown): Vue {
  const corps = estObjet(brut) ? brut : {};
  return {
    version: typeof corps['version'] === 'number' ? corps['version'] : 0,
    possibles: objets(corps['actesPossibles']).map((o) => ({ ...acteDe(o), schema: o['schema'] })),
    empeches: objets(corps['actesEmpeches']).map((o) => ({
      ...acteDe(o),
      regle: texteDe(o['regle']),
      motif: texteDe(o['motif']),
    })),
    corps,
  };
}

export const cleAgregat = ({ agregat, id }: Adresse) => [`${agregat}s`, id] as const;
export const adresseApi = ({ agregat, id }: Adresse): string => `/api/${agregat}s/${encodeURIComponent(id)}`;

/** The query of one aggregate: `queryKey` `['dossiers', id]`, its data the answer of the API as it is. */
export const lectureAgregat = (adresse: Adresse) =>
  queryOptions({
    queryKey: cleAgregat(adresse),
    queryFn: ({ signal }) => lireAdresse(adresseApi(adresse), signal),
  });

/** Last part of the route of an act: `informer-menage`. */
export const cheminActe = ({ route }: Pick<Acte, 'route'>): string => route.split('/').at(-1) ?? '';
/** The page of an aggregate. */
export const pageAgregat = ({ agregat, id }: Adresse): string => `/${agregat}s/${encodeURIComponent(id)}`;
/** Acts that people answer on a page of their own, by the last part of their route. */
const PAGES_PROPRES: Readonly<Record<string, string>> = { 'realiser-enquete': 'enquete' };
export const aSaPage = (chemin: string): boolean => Object.hasOwn(PAGES_PROPRES, chemin);
/** The page where an act is done, from the last part of its route. */
export const pageChemin = (adresse: Adresse, chemin: string): string =>
  `${pageAgregat(adresse)}/${aSaPage(chemin) ? (PAGES_PROPRES[chemin] ?? '') : `actes/${chemin}`}`;
/** The page where an act is done. */
export const pageActe = (adresse: Adresse, acte: Pick<Acte, 'route'>): string =>
  pageChemin(adresse, cheminActe(acte));
