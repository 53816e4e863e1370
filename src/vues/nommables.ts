import { nommable, type MenagesVus } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';

/** Those of these households that the reader may name. */
export async function menagesNommables(
  base: Lecteur,
  menages: MenagesVus | undefined,
  dossiers: readonly string[],
): Promise<ReadonlySet<string>> {
  const filtres = new Filtres().si(dossiers, (p) => `d.id = ANY(${p})`);
  filtres.conditions.push(nommable(menages, filtres));
  const { rows } = await base.query<{ id: string }>(
    `SELECT d.id FROM vues.dossier d ${filtres.ou}`,
    filtres.valeurs,
  );
  return new Set(rows.map(({ id }) => id));
}
