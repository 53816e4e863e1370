import type { QueryClient } from '@tanstack/react-query';
import { lireAdresse } from '../api/client.ts';
import { ecrire, memoireOnglet } from '../api/ecriture.ts';
import { nouvelleCle } from '../api/cle.ts';

export const ROLES = [
  'referent',
  'pilote',
  'bailleur',
  'partenaire',
  'reservataire',
  'lecteur',
  'administrateur',
] as const;
export type Role = (typeof ROLES)[number];

export interface Personne {
  readonly id: string;
  readonly nom: string;
  readonly role: Role;
  readonly libelleRole: string;
  readonly organisation: string | null;
  readonly nomOrganisation: string | null;
  readonly territoire: readonly string[] | '*';
  readonly expireLe: string;
}

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

/** Reads the session; a person whom the server knows no more is kept, and marked as expired. */
export async function lireSession(avant: Session | undefined): Promise<Session> {
  const lue = sessionDe(await lireAdresse(ADRESSE));
  if (lue.personne !== null || !avant?.personne) return lue;
  return { ...avant, demonstration: lue.demonstration, expiree: true };
}

/** After an answer 401. */
export function marquerExpiree(requetes: QueryClient): void {
  requetes.setQueryData<Session>(CLE_SESSION, (s) => (s?.personne ? { ...s, expiree: true } : s));
}

/** @throws ErreurApi */
export async function entrer(requetes: QueryClient, entree: EntreeDemonstration): Promise<Session> {
  const avant = requetes.getQueryData<Session>(CLE_SESSION)?.personne;
  const session = sessionDe(await ecrire({ route: ADRESSE_DEMONSTRATION, corps: entree }, nouvelleCle()));
  if (avant && avant.id !== session.personne?.id) oublier(requetes);
  requetes.setQueryData<Session>(CLE_SESSION, session);
  await requetes.invalidateQueries({ predicate: (q) => q.queryKey[0] !== CLE_SESSION[0] });
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
  oublier(requetes);
}

/** Forgets every answer but the session. */
function oublier(requetes: QueryClient): void {
  requetes.removeQueries({ predicate: (q) => q.queryKey[0] !== CLE_SESSION[0] });
}

function sessionDe(corps: unknown): Session {
  const { personne = null, demonstration = false } = corps as Partial<Session>;
  return { personne, demonstration, expiree: false };
}
