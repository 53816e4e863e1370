import type { Pool } from 'pg';
import { joindre } from './erreurs.js';
import { CALENDRIER_OPERATION, DECISIONS_COMMISSION } from './reveils.js';

/** A fact that was fanned out once: what a wiped Temporal may have lost half-way. */
export interface FaitRepercute {
  readonly agregat: 'operation' | 'commission';
  readonly id: string;
  readonly version: number;
  readonly definiLe?: string;
}

/** Every such fact, oldest first; commands already carried out are known by their key. @throws BaseIndisponible */
export async function faitsRepercutes(reserve: Pool): Promise<readonly FaitRepercute[]> {
  const texte = `SELECT e.agregat, e.flux_id AS id, e.version,
      CASE WHEN e.type = 'ProjetDefini' THEN to_char(o.defini_le, 'YYYY-MM-DD') END AS "definiLe"
    FROM journal.evenement e LEFT JOIN vues.operation o ON e.agregat = 'operation' AND o.id = e.flux_id
    WHERE (e.agregat = 'operation' AND (e.type = 'ProjetDefini' OR e.type = ANY($1)))
      OR (e.agregat = 'commission' AND e.type = ANY($2))
    ORDER BY e.position`;
  const { rows } = await joindre(() =>
    reserve.query<Omit<FaitRepercute, 'definiLe'> & { definiLe: string | null }>(texte, [
      CALENDRIER_OPERATION,
      DECISIONS_COMMISSION,
    ]),
  );
  return rows.map(({ definiLe, ...fait }) => (definiLe === null ? fait : { ...fait, definiLe }));
}
