import pg from 'pg';

/** The PostgreSQL roles under which the service works, each able to do its part only (S27; docs/decisions/0005). */
export const ROLES_BASE = {
  /** The door of the journal: adds events, never rewrites one; keys and read models, names included. */
  ecrivain: 'relogement_ecrivain',
  /** Sessions, accounts, what the procedure has seen, outbox, deliveries: no key, no name. */
  intendant: 'relogement_intendant',
  /** Reads what is not personal. */
  lecteur: 'relogement_lecteur',
  /** Reads it too, and the clear personal columns. */
  personnel: 'relogement_personnel',
} as const;
export type RoleBase = keyof typeof ROLES_BASE;

/** @returns the option that makes a source work under a role; empty when the account of `url` may not take it */
export async function prendreRoles(
  url: string,
): Promise<(role: RoleBase) => { readonly role?: (typeof ROLES_BASE)[RoleBase] }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND pg_has_role(rolname, 'MEMBER')`,
      [Object.values(ROLES_BASE)],
    );
    const permis = new Set(rows.map((r) => r.rolname));
    return (role) => (permis.has(ROLES_BASE[role]) ? { role: ROLES_BASE[role] } : {});
  } finally {
    await client.end();
  }
}
