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

/** Ids of the dwellings that these bailleurs call so, however it is written (R0.87), by `bailleur|reference`. */
export async function logementsParReference(
  base: Lecteur,
  cles: readonly (readonly [bailleur: string, reference: string])[],
): Promise<ReadonlyMap<string, string>> {
  if (cles.length === 0) return new Map();
  const { rows } = await base.query<{ id: string; bailleur: string; reference: string }>({
    name: 'logements-par-reference',
    text: `SELECT DISTINCT ON (n.bailleur, n.reference) l.id, n.bailleur, n.reference
      FROM unnest($1::text[], $2::text[]) AS n(bailleur, reference)
      JOIN vues.logement l ON l.bailleur = n.bailleur AND vues.meme_nom(l.reference) = vues.meme_nom(n.reference)
      ORDER BY n.bailleur, n.reference, l.reference = n.reference DESC, l.id`,
    values: [cles.map(([bailleur]) => bailleur), cles.map(([, reference]) => reference)],
  });
  return new Map(rows.map(({ id, bailleur, reference }) => [`${bailleur}|${reference}`, id]));
}
