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

/** Reads which protected dossiers are kept from these into `lu`. */
export async function lireGardes(
  client: ClientBase | Pool,
  ids: readonly string[],
  { gardes }: Lu,
): Promise<void> {
  const demandes = [...new Set(ids)].filter((id) => !gardes.has(id));
  if (demandes.length === 0) return;
  const { rows } = await client.query<{ garde: string; ecarte: string }>({
    name: 'lire-gardes',
    text: `SELECT p.dossier_id AS garde, e AS ecarte FROM personnel.protection p, unnest(p.dossiers) e
      WHERE p.dossiers && $1 AND e = ANY($1) ORDER BY 1`,
    values: [demandes],
  });
  for (const id of demandes)
    gardes.set(
      id,
      rows.filter((r) => r.ecarte === id).map((r) => r.garde),
    );
}
