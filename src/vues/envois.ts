import type { Lecteur } from './page.js';

/** What became of a message: on its way, handed over, given up. */
export interface EnvoiSuivi {
  readonly etat: 'a-remettre' | 'remis' | 'abandonne';
  /** When it was handed over, or given up. */
  readonly finiLe: string | null;
}

/** The messages of these ids, by id; one that the relay has not taken yet is absent. */
export async function suivreEnvois(
  base: Lecteur,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EnvoiSuivi>> {
  if (ids.length === 0) return new Map();
  const { rows } = await base.query<{ id: string; etat: EnvoiSuivi['etat']; finiLe: Date | null }>({
    name: 'envois-suivre',
    text: 'SELECT id, etat, fini_le AS "finiLe" FROM journal.envoi WHERE id = ANY($1)',
    values: [ids],
  });
  return new Map(rows.map(({ id, etat, finiLe }) => [id, { etat, finiLe: finiLe?.toISOString() ?? null }]));
}
