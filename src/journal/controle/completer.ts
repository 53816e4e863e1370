import type { ClientBase } from 'pg';
import { NOMS_AGREGATS } from '../../domaine/agregats.js';
import { vuesDe } from '../../vues/tables.js';
import type { Coffre } from '../cles.js';
import { reparer } from './reparer.js';

/** Writes the rows of read models that came after the streams they are made from (`Table.manquants`). @returns how many streams */
export async function completer(client: ClientBase, coffre: Coffre): Promise<number> {
  let flux = 0;
  for (const agregat of NOMS_AGREGATS)
    for (const { manquants } of vuesDe(agregat)) {
      if (manquants === undefined) continue;
      const { rows } = await client.query<{ id: string }>(manquants);
      for (const { id } of rows) await reparer(client, coffre, { agregat, id });
      flux += rows.length;
    }
  return flux;
}
