import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { GardienCle } from './cle.ts';
import { envoyer } from './client.ts';
import { erreurDe, type ErreurApi } from './probleme.ts';

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

interface Options<R> {
  /** Keeps the key in this tab under this name, so that it outlives a reload of the page. */
  readonly nom?: string;
  /** Queries to read again once the write is done. */
  readonly invalide?: readonly QueryKey[];
  /** Reads the answer; an act's by default. */
  readonly lire?: (corps: unknown) => R;
  readonly surFait?: (reponse: R, ecriture: Ecriture) => void;
}

/**
 * A mutation of the API. The idempotency key is kept for as long as the same thing is sent, until it is done.
 * Everything shown is read again afterwards, or only the queries of `invalide`.
 */
export function useEcriture<R = ReponseActe>({ nom, invalide, lire, surFait }: Options<R> = {}) {
  const requetes = useQueryClient();
  const [gardien] = useState(() => new GardienCle(nom === undefined ? null : `cle:${nom}`, memoireOnglet()));
  return useMutation<R, ErreurApi, Ecriture>({
    async mutationFn(ecriture) {
      const { version: _, ...identite } = ecriture;
      const corps = await ecrire(ecriture, gardien.cle(identite));
      return (lire ?? lireActe<R>)(corps);
    },
    async onSuccess(reponse, ecriture) {
      gardien.oublier();
      if (invalide === undefined) void requetes.invalidateQueries();
      for (const queryKey of invalide ?? []) void requetes.invalidateQueries({ queryKey });
      surFait?.(reponse, ecriture);
    },
  });
}

const lireActe = <R>(corps: unknown): R => corps as R;

/** `sessionStorage`, unless the browser refuses it. */
export function memoireOnglet(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
