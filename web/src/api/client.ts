import createClient from 'openapi-fetch';
import { curseurSuivant } from './lien.ts';
import { erreurDe, sansReponse } from './probleme.ts';
import type { paths } from './types.d.ts';

/** The API, typed by its OpenAPI document. The session is a cookie of the same origin. */
export const client = createClient<paths>({ credentials: 'same-origin', fetch: envoyer });

/** `fetch` that says a lost network in our own words. */
export async function envoyer(requete: Request): Promise<Response> {
  try {
    return await fetch(requete);
  } catch (erreur) {
    if (requete.signal.aborted) throw erreur;
    throw sansReponse();
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of an answer of `client`.
 * @throws ErreurApi when the API refused or did not answer
 */
export async function lire<T>(appel: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await appel;
  if (!response.ok || data === undefined) throw erreurDe(response.status, error);
  return data;
}

export interface PageLue<T> {
  readonly page: T;
  /** Cursor of the next page, from `Link: <…>; rel="next"`; null on the last one. */
  readonly suivant: string | null;
}

/** The data of one page of a list and the cursor of the next. */
export async function lirePage<T>(appel: Promise<Answer<T>>): Promise<PageLue<T>> {
  const { data, error, response } = await appel;
  if (!response.ok || data === undefined) throw erreurDe(response.status, error);
  return { page: data, suivant: curseurSuivant(response.headers.get('link')) };
}

/**
 * Any JSON of the API by its address, for routes that the API itself names (the schema of an act, a reference).
 * @throws ErreurApi
 */
export async function lireAdresse(adresse: string, signal?: AbortSignal): Promise<unknown> {
  const requete = new Request(new URL(adresse, document.baseURI), {
    credentials: 'same-origin',
    ...(signal === undefined ? {} : { signal }),
  });
  const reponse = await envoyer(requete);
  const corps: unknown = await reponse.json().catch(() => undefined);
  if (!reponse.ok) throw erreurDe(reponse.status, corps);
  return corps;
}
