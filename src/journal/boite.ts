import type { Pool, PoolClient } from 'pg';
import { TYPES_LECTURE } from '../base/types.js';
import { joindre } from './erreurs.js';
import type { Sortie } from './sorties.js';

export interface SortieLue extends Sortie {
  readonly id: string;
  readonly creeLe: string;
}

/** The turn of the one relay at work: given back, or lost with its connection. */
export interface Tour {
  readonly perdu: Promise<void>;
  rendre(): void;
}

/** Any number of its own: the relay at work holds it. */
const VERROU_RELAIS = 7_305_002;

/** The outbox as its relay sees it: read in order, removed once handed over. A line may be handed over twice, never lost. */
export class Boite {
  constructor(private readonly reserve: Pool) {}

  /** The oldest lines. @throws BaseIndisponible */
  async lire(limite: number): Promise<readonly SortieLue[]> {
    const requete = {
      name: 'boite-lire',
      text: `SELECT id::text, genre, objet, contenu, cree_le AS "creeLe" FROM journal.sortie ORDER BY sortie.id LIMIT $1`,
      values: [limite],
      types: TYPES_LECTURE,
    };
    return (await joindre(() => this.reserve.query<SortieLue>(requete))).rows;
  }

  /** @throws BaseIndisponible */
  async retirer(ids: readonly string[]): Promise<void> {
    const requete = {
      name: 'boite-retirer',
      text: 'DELETE FROM journal.sortie WHERE id = ANY($1::bigint[])',
      values: [ids],
    };
    await joindre(() => this.reserve.query(requete));
  }

  /** Lines that wait, and the age of the oldest in seconds. */
  async mesurer(): Promise<{ readonly lignes: number; readonly retard: number }> {
    const texte = `SELECT count(*)::int AS lignes, coalesce(extract(epoch FROM now() - min(cree_le)), 0)::float AS retard
      FROM journal.sortie`;
    const { rows } = await joindre(() => this.reserve.query<{ lignes: number; retard: number }>(texte));
    return rows[0] ?? { lignes: 0, retard: 0 };
  }

  /** Takes the turn when no other relay has it, else null: one relay at a time keeps the order and sends once. */
  async prendreTour(): Promise<Tour | null> {
    return joindre(async () => {
      const client = await this.reserve.connect();
      client.on('error', muet);
      const perdu = perteDe(client);
      const rendre = (): void => client.release(true);
      try {
        const texte = 'SELECT pg_try_advisory_lock($1) AS pris';
        const { rows } = await client.query<{ pris: boolean }>(texte, [VERROU_RELAIS]);
        if (rows[0]?.pris) return { perdu, rendre };
      } catch (erreur) {
        rendre();
        throw erreur;
      }
      rendre();
      return null;
    });
  }
}

const muet = (): void => undefined;

function perteDe(client: PoolClient): Promise<void> {
  return new Promise((perdre) => client.once('end', () => perdre()));
}
