import type { ClientBase, Pool } from 'pg';
import type { Role } from '../domaine/noyau/acteur.js';
import type { Lu } from './lecture.js';

/** Reads the roles of these accounts into `lu`, those already read kept; null for nobody's. No round trip when there is none. */
export async function lirePersonnes(
  client: ClientBase | Pool,
  ids: readonly string[],
  { personnes }: Lu,
): Promise<void> {
  const demandes = [...new Set(ids)].filter((id) => !personnes.has(id));
  if (demandes.length === 0) return;
  const { rows } = await client.query<{ id: string; role: Role }>({
    name: 'lire-personnes',
    text: 'SELECT id, role FROM identite.compte WHERE id = ANY($1)',
    values: [demandes],
  });
  for (const id of demandes) personnes.set(id, null);
  for (const { id, role } of rows) personnes.set(id, role);
}
