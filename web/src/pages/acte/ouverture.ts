import { queryOptions } from '@tanstack/react-query';
import { lireAdresse } from '../../api/client.ts';
import type { NomAgregat } from '../../formulaires/agregats.ts';
import { texteDe } from '../../formulaires/modele/corps.ts';
import { estObjet } from '../../formulaires/modele/schema.ts';

/** What opens an aggregate, as the API's document says it. */
interface Ouverture {
  readonly titre: string;
  readonly route: string;
  readonly schema: unknown;
}

const descendre = (source: unknown, ...etapes: string[]): unknown =>
  etapes.reduce<unknown>((v, etape) => (estObjet(v) ? v[etape] : undefined), source);

/** @throws Error when the document says nothing of it */
export function ouvertureDe(document: unknown, agregat: NomAgregat): Ouverture {
  const route = `/api/${agregat}s`;
  const operation = descendre(document, 'paths', route, 'post');
  const schema = descendre(operation, 'requestBody', 'content', 'application/json', 'schema');
  if (schema === undefined) throw new Error(`Rien n’ouvre : ${agregat}`);
  return { titre: texteDe(descendre(operation, 'summary')), route, schema };
}

/** The API's document is read once, and only by the pages that open something. */
export const lectureOuverture = (agregat: NomAgregat) =>
  queryOptions({
    queryKey: ['document'],
    queryFn: ({ signal }) => lireAdresse('/api/openapi.json', signal),
    staleTime: Infinity,
    select: (document) => ouvertureDe(document, agregat),
  });
