import type { Pool } from 'pg';
import type { Instant } from '../domaine/noyau/instants.js';
import { joindre } from './erreurs.js';

/** A dossier whose procedure has not said it saw the last version it was nudged with. */
export interface Retardataire {
  readonly dossier: string;
  readonly version: number;
  readonly vuJusqua: number;
}

const TRANCHE = 500;

/** How far the procedure has followed each dossier, and where it stopped on an incident. */
export class Suivi {
  constructor(private readonly reserve: Pool) {}

  /** Dossiers that have not moved since `avant` and that the procedure lags behind, by id, after `apres`. */
  async retardataires(avant: Instant, apres = '', limite = TRANCHE): Promise<readonly Retardataire[]> {
    const texte = `SELECT f.id AS dossier, f.attendue AS version, coalesce(s.vu_jusqua, 0) AS "vuJusqua"
      FROM journal.flux f LEFT JOIN procedure.suivi s ON s.dossier = f.id
      WHERE f.agregat = 'dossier' AND f.id > $2 AND f.maj < $1 AND coalesce(s.vu_jusqua, 0) < f.attendue
      ORDER BY f.id LIMIT $3`;
    return (await joindre(() => this.reserve.query<Retardataire>(texte, [avant, apres, limite]))).rows;
  }

  /** Dossiers that are not closed, by id: what a wiped Temporal must get back. */
  async ouverts(apres = '', limite = TRANCHE): Promise<readonly string[]> {
    const texte = `SELECT id FROM vues.dossier WHERE statut <> 'clos' AND NOT purge AND id > $1 ORDER BY id LIMIT $2`;
    const { rows } = await joindre(() => this.reserve.query<{ id: string }>(texte, [apres, limite]));
    return rows.map((ligne) => ligne.id);
  }

  async compterOuverts(): Promise<number> {
    const texte = `SELECT count(*)::int AS n FROM vues.dossier WHERE statut <> 'clos' AND NOT purge`;
    return (await joindre(() => this.reserve.query<{ n: number }>(texte))).rows[0]?.n ?? 0;
  }

  /** The procedure has seen these dossiers up to these versions; the highest stays. */
  async accuser(vus: ReadonlyMap<string, number>): Promise<void> {
    const dossiers = [...vus.keys()].sort();
    const requete = {
      name: 'suivi-accuser',
      text: `INSERT INTO procedure.suivi AS s (dossier, vu_jusqua, vu_le)
        SELECT dossier, version, now() FROM unnest($1::text[], $2::int[]) AS v (dossier, version)
        ON CONFLICT (dossier) DO UPDATE SET vu_jusqua = excluded.vu_jusqua, vu_le = excluded.vu_le
        WHERE s.vu_jusqua < excluded.vu_jusqua`,
      values: [dossiers, dossiers.map((d) => vus.get(d))],
    };
    await joindre(() => this.reserve.query(requete));
  }

  /** Dossiers with an open incident of that nature. */
  async incidents(nature: string): Promise<readonly string[]> {
    const texte =
      'SELECT dossier FROM procedure.incident WHERE nature = $1 AND clos_le IS NULL ORDER BY dossier';
    const { rows } = await joindre(() => this.reserve.query<{ dossier: string }>(texte, [nature]));
    return rows.map((ligne) => ligne.dossier);
  }

  /** Says that the procedure of a dossier stopped; once per nature while it is open. `detail` holds nothing personal. */
  async ouvrirIncident(dossier: string, nature: string, detail: string): Promise<void> {
    const texte = `INSERT INTO procedure.incident (dossier, nature, detail, ouvert_le) VALUES ($1, $2, $3, now())
      ON CONFLICT (dossier, nature) WHERE clos_le IS NULL DO NOTHING`;
    await joindre(() => this.reserve.query(texte, [dossier, nature, detail]));
  }

  async cloreIncident(dossier: string, nature: string): Promise<void> {
    const texte =
      'UPDATE procedure.incident SET clos_le = now() WHERE dossier = $1 AND nature = $2 AND clos_le IS NULL';
    await joindre(() => this.reserve.query(texte, [dossier, nature]));
  }

  async incidentsOuverts(): Promise<number> {
    const texte = 'SELECT count(*)::int AS n FROM procedure.incident WHERE clos_le IS NULL';
    const { rows } = await joindre(() => this.reserve.query<{ n: number }>(texte));
    return rows[0]?.n ?? 0;
  }
}
