import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { client, lire } from '../api/client.ts';
import { ecrire, memoireOnglet } from '../api/ecriture.ts';
import { nouvelleCle } from '../api/cle.ts';
import type { paths } from '../api/types.d.ts';

type SessionLue = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type Personne = NonNullable<SessionLue['personne']>;
export type Role = Personne['role'];

export interface Session {
  readonly personne: Personne | null;
  /** Whether the demonstration's sign-in by role is open. */
  readonly demonstration: boolean;
  /** The server knows this person no more; what the page shows and what was typed stay. */
  readonly expiree: boolean;
}

/** Whom to enter as, in the demonstration. */
export interface EntreeDemonstration {
  readonly role: Role;
  readonly organisation?: string;
  readonly personne?: string;
}

export const CLE_SESSION = ['session'] as const;
const ADRESSE = '/api/session';
const ADRESSE_DEMONSTRATION = '/api/demo/session';

/**
 * Reads the session. A person whom the server knows no more is kept, and marked as expired;
 * when it knows another (who entered in another tab), what was read for the first is read again.
 */
export async function lireSession(requetes: QueryClient): Promise<Session> {
  const lue = sessionDe(await lire(client.GET(ADRESSE)));
  const avant = requetes.getQueryData<Session>(CLE_SESSION);
  if (!avant?.personne) return lue;
  if (lue.personne === null) return { ...avant, demonstration: lue.demonstration, expiree: true };
  if (lue.personne.id !== avant.personne.id) void requetes.resetQueries({ predicate: autreQueSession });
  return lue;
}

/** After an answer 401. */
export function marquerExpiree(requetes: QueryClient): void {
  requetes.setQueryData<Session>(CLE_SESSION, (s) => (s?.personne ? { ...s, expiree: true } : s));
}

/** @throws ErreurApi */
export async function entrer(requetes: QueryClient, entree: EntreeDemonstration): Promise<Session> {
  const avant = requetes.getQueryData<Session>(CLE_SESSION)?.personne;
  const reponse = await ecrire({ route: ADRESSE_DEMONSTRATION, corps: entree }, nouvelleCle());
  const session = sessionDe(reponse as SessionLue);
  requetes.setQueryData<Session>(CLE_SESSION, session);
  const meme = avant?.id === session.personne?.id;
  if (meme) void requetes.invalidateQueries({ predicate: autreQueSession });
  else void requetes.resetQueries({ predicate: autreQueSession });
  return session;
}

/**
 * Signs out: nothing of the person stays in this tab.
 * @throws ErreurApi
 */
export async function sortir(requetes: QueryClient): Promise<void> {
  await ecrire({ methode: 'DELETE', route: ADRESSE }, nouvelleCle());
  memoireOnglet()?.clear();
  requetes.setQueryData<Session>(CLE_SESSION, (s) => ({
    personne: null,
    demonstration: s?.demonstration ?? false,
    expiree: false,
  }));
  requetes.removeQueries({ predicate: autreQueSession });
}

const autreQueSession = ({ queryKey }: { readonly queryKey: QueryKey }): boolean =>
  queryKey[0] !== CLE_SESSION[0];

const sessionDe = (lue: SessionLue): Session => ({ ...lue, expiree: false });
