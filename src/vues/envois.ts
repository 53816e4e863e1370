import type { Lecteur } from './page.js';

/** What became of a message: on its way, handed over, given up. */
export interface EnvoiSuivi {
  readonly etat: 'a-remettre' | 'remis' | 'abandonne';
  /** When it was handed over, or given up. */
  readonly finiLe: string | null;
  /** The desk it was handed over to, by its function; null until then, and for a message of before it was kept. */
  readonly remisA: string | null;
  /** The level it is about has no desk of its own: the pilot's was written to (R7.21). */
  readonly repli: boolean;
}

/** The messages of these ids, by id; one that the relay has not taken yet is absent. */
export async function suivreEnvois(
  base: Lecteur,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EnvoiSuivi>> {
  if (ids.length === 0) return new Map();
  const { rows } = await base.query<Omit<EnvoiSuivi, 'finiLe'> & { id: string; finiLe: Date | null }>({
    name: 'envois-suivre',
    text: 'SELECT id, etat, fini_le AS "finiLe", remis_a AS "remisA", repli FROM journal.envoi WHERE id = ANY($1)',
    values: [ids],
  });
  return new Map(
    rows.map(({ id, finiLe, ...envoi }) => [id, { ...envoi, finiLe: finiLe?.toISOString() ?? null }]),
  );
}
