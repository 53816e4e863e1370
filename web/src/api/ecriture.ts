import { envoyer } from './client.ts';
import { erreurDe } from './probleme.ts';

/** A write, as the API names it (`methode` and `route` of a possible act). */
export interface Ecriture {
  readonly methode?: 'POST' | 'PUT' | 'DELETE';
  readonly route: string;
  /** JSON, unless `type` says otherwise. */
  readonly corps?: unknown;
  /** Content type of a body that is already text (a file to import). */
  readonly type?: string;
  /** Version shown to the person: stale, the write is refused (412). */
  readonly version?: number;
}

/** What an act answers. */
export interface ReponseActe {
  readonly id: string;
  readonly version: number;
  readonly evenements: readonly { readonly type: string; readonly version: number }[];
}

/**
 * Sends one write with its key.
 * @throws ErreurApi
 */
export async function ecrire(ecriture: Ecriture, cle: string): Promise<unknown> {
  const { methode = 'POST', route, corps, type, version } = ecriture;
  const texte = type !== undefined && typeof corps === 'string' ? corps : JSON.stringify(corps ?? {});
  const requete = new Request(new URL(route, document.baseURI), {
    method: methode,
    credentials: 'same-origin',
    headers: {
      'content-type': type ?? 'application/json',
      accept: 'application/json',
      'idempotency-key': cle,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(methode === 'DELETE' && corps === undefined ? {} : { body: texte }),
  });
  const reponse = await envoyer(requete);
  const lu: unknown = reponse.status === 204 ? null : await reponse.json().catch(() => undefined);
  if (!reponse.ok) throw erreurDe(reponse.status, lu);
  return lu;
}

/** `sessionStorage`, unless the browser refuses it. */
export function memoireOnglet(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
