import type { Lecteur } from './page.js';

/** How people call a dwelling. */
export const libelleLogement = (l: {
  readonly typologie: string;
  readonly commune: string;
  readonly reference: string;
}): string => `${l.typologie} à ${l.commune} (réf. ${l.reference})`;

/** Labels of these dwellings, by id. */
export async function nommerLogements(
  base: Lecteur,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await base.query<{ id: string; typologie: string; commune: string; reference: string }>({
    name: 'logements-nommer',
    text: 'SELECT id, typologie, commune, reference FROM vues.logement WHERE id = ANY($1)',
    values: [[...new Set(ids)]],
  });
  return new Map(rows.map((ligne) => [ligne.id, libelleLogement(ligne)]));
}
