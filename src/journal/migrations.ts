import type { Pool } from 'pg';
import type { IssueMigration, Sens } from '../vues/migrations-charte.js';
import { joindre } from './erreurs.js';

/** One walk over dossiers. */
export interface Marche {
  readonly charte: string;
  readonly migration: string;
  readonly sens: Sens;
}

export interface ResultatMigration extends Marche {
  readonly dossier: string;
  readonly issue: IssueMigration;
  readonly regle: string | null;
  readonly motif: string | null;
}

/** Done, or refused: not to be tried again by the same walk. */
const FINI = `EXISTS (SELECT 1 FROM procedure.migration_dossier r WHERE r.charte = $1 AND r.migration = $2
  AND r.sens = $3 AND r.dossier = d.id AND r.issue <> 'a-reprendre')`;
const TERMINEE = `EXISTS (SELECT 1 FROM procedure.migration_charte m WHERE m.charte = $1 AND m.migration = $2
  AND m.sens = $3 AND m.terminee_le IS NOT NULL)`;
const A_MIGRER = `SELECT d.id FROM vues.dossier d WHERE d.statut <> 'clos' AND NOT d.purge AND d.charte <> $1
  AND ($6::text[] = '{}' OR d.operation = ANY($6)) AND d.id > $4 AND NOT ${FINI} AND NOT ${TERMINEE} ORDER BY d.id LIMIT $5`;
const A_RETABLIR = `SELECT d.id FROM vues.dossier d JOIN procedure.migration_dossier f ON f.dossier = d.id
  AND f.charte = $1 AND f.migration = $2 AND f.sens = 'migrer' AND f.issue = 'faite'
  WHERE d.id > $4 AND $6::text[] IS NOT NULL AND NOT ${FINI} AND NOT ${TERMINEE} ORDER BY d.id LIMIT $5`;

/** How far the migrations of dossiers are, and what became of each dossier (R10.10). */
export class Migrations {
  constructor(private readonly reserve: Pool) {}

  /** Ids of the dossiers still to be done after `apres`, in order; the first page begins the walk. */
  async aFaire(
    { charte, migration, sens }: Marche,
    operations: readonly string[],
    apres: string | null,
    limite: number,
  ): Promise<string[]> {
    const marche = [charte, migration, sens];
    const debut = `INSERT INTO procedure.migration_charte (charte, migration, sens) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;
    if (apres === null) await joindre(() => this.reserve.query(debut, marche));
    const texte = sens === 'migrer' ? A_MIGRER : A_RETABLIR;
    const valeurs = [...marche, apres ?? '', limite, operations];
    const { rows } = await joindre(() => this.reserve.query<{ id: string }>(texte, valeurs));
    return rows.map((ligne) => ligne.id);
  }

  /** What became of a dossier; said again, the last one stays. */
  async noter({ charte, migration, sens, dossier, issue, regle, motif }: ResultatMigration): Promise<void> {
    const texte = `INSERT INTO procedure.migration_dossier (charte, migration, sens, dossier, issue, regle, motif)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (charte, migration, sens, dossier) DO UPDATE
        SET issue = excluded.issue, regle = excluded.regle, motif = excluded.motif, le = excluded.le`;
    await joindre(() =>
      this.reserve.query(texte, [charte, migration, sens, dossier, issue, regle, motif?.slice(0, 2_000)]),
    );
  }

  async terminer({ charte, migration, sens }: Marche): Promise<void> {
    const texte = `UPDATE procedure.migration_charte SET terminee_le = coalesce(terminee_le, now())
      WHERE charte = $1 AND migration = $2 AND sens = $3`;
    await joindre(() => this.reserve.query(texte, [charte, migration, sens]));
  }
}
