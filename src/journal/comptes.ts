import type { Pool } from 'pg';

type Lecteur = Pick<Pool, 'query'>;

export interface CompteDossier {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly statut: string;
  readonly etape: string;
  /** Event type → how many. */
  readonly types: Readonly<Record<string, number>>;
  /** Steps opened, in order. */
  readonly etapes: readonly string[];
}

/** What the journal holds of every dossier, counted from the events themselves. */
export async function compterDossiers(base: Lecteur): Promise<CompteDossier[]> {
  const { rows } = await base.query<CompteDossier>(`
    SELECT d.id, d.reference, d.operation, d.statut, d.etape, c.types, c.etapes
    FROM vues.dossier d
    JOIN LATERAL (
      SELECT jsonb_object_agg(t.type, t.nombre) AS types, (
        SELECT coalesce(json_agg(contenu::json -> 'donnees' ->> 'etape' ORDER BY version), '[]')
        FROM journal.evenement WHERE agregat = 'dossier' AND flux_id = d.id AND type = 'EtapeOuverte'
      ) AS etapes
      FROM (
        SELECT type, count(*)::int AS nombre FROM journal.evenement
        WHERE agregat = 'dossier' AND flux_id = d.id GROUP BY type
      ) t
    ) c ON true
    ORDER BY d.operation, d.reference`);
  return rows;
}

/** Events of every stream. */
export async function compterEvenements(base: Lecteur): Promise<number> {
  const { rows } = await base.query<{ nombre: number }>(
    'SELECT count(*)::int AS nombre FROM journal.evenement',
  );
  return rows[0]?.nombre ?? 0;
}

/** Kinds of facts that the journal holds, as `<agregat>/<type>`. */
export async function typesInscrits(base: Lecteur): Promise<ReadonlySet<string>> {
  const { rows } = await base.query<{ nom: string }>(
    `SELECT DISTINCT agregat || '/' || type AS nom FROM journal.evenement`,
  );
  return new Set(rows.map((ligne) => ligne.nom));
}

/** Lines that still wait in the outbox. */
export async function compterSorties(base: Lecteur): Promise<number> {
  const { rows } = await base.query<{ nombre: number }>('SELECT count(*)::int AS nombre FROM journal.sortie');
  return rows[0]?.nombre ?? 0;
}
