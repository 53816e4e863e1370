import type { Pool } from 'pg';

export type EtatEnvoi = 'a-remettre' | 'remis' | 'abandonne';

/** Messages owed to organisations (`journal.envoi`). The announcement itself is opaque here: the text the outbox row carried. */
export class Envois {
  constructor(private readonly reserve: Pick<Pool, 'query'>) {}

  /** null when unknown: the relay's transaction is not committed yet. */
  async lire(id: string): Promise<{ annonce: string; etat: EtatEnvoi } | null> {
    const { rows } = await this.reserve.query<{ annonce: string; etat: EtatEnvoi }>({
      name: 'envoi-lire',
      text: 'SELECT annonce, etat FROM journal.envoi WHERE id = $1',
      values: [id],
    });
    return rows[0] ?? null;
  }

  /** Keeps messages owed until they are delivered or given up; one already known stays as it is. */
  async inscrire(envois: readonly { readonly id: string; readonly annonce: string }[]): Promise<void> {
    await this.reserve.query({
      name: 'envoi-inscrire',
      text: `INSERT INTO journal.envoi (id, annonce, etat)
        SELECT id, annonce, 'a-remettre' FROM unnest($1::text[], $2::text[]) AS e (id, annonce) ON CONFLICT (id) DO NOTHING`,
      values: [envois.map((e) => e.id), envois.map((e) => e.annonce)],
    });
  }

  /** @param a the desk it was handed over to, and whether the level it is about has none of its own (R7.21) */
  async marquer(
    id: string,
    etat: EtatEnvoi,
    a?: { readonly nom: string; readonly repli: boolean },
  ): Promise<void> {
    await this.reserve.query({
      name: 'envoi-marquer',
      text: 'UPDATE journal.envoi SET etat = $2, fini_le = now(), remis_a = $3, repli = $4 WHERE id = $1',
      values: [id, etat, a?.nom ?? null, a?.repli ?? false],
    });
  }

  /** Messages still owed after some seconds: their workflow may have been lost. */
  async enSouffrance(secondes: number, limite: number): Promise<string[]> {
    const { rows } = await this.reserve.query<{ id: string }>(
      `SELECT id FROM journal.envoi WHERE etat = 'a-remettre' AND cree_le < now() - make_interval(secs => $1)
       ORDER BY cree_le LIMIT $2`,
      [secondes, limite],
    );
    return rows.map((r) => r.id);
  }

  /** How many messages are in each state. */
  async compter(): Promise<Record<EtatEnvoi, number>> {
    const { rows } = await this.reserve.query<{ etat: EtatEnvoi; nombre: number }>(
      'SELECT etat, count(*)::int AS nombre FROM journal.envoi GROUP BY etat',
    );
    const comptes = { 'a-remettre': 0, remis: 0, abandonne: 0 };
    for (const { etat, nombre } of rows) comptes[etat] = nombre;
    return comptes;
  }
}
