import type { Pool } from 'pg';

/** Before the id of a dossier among those of dwellings. */
const DOSSIER_SUIVI = '~';

interface PageSuccession {
  readonly de: string;
  readonly vers: string;
  readonly retour: boolean;
  readonly apres: string | null;
  readonly limite: number;
}

/** What a fact that concerns many walks over. */
export class Concernes {
  constructor(private readonly reserve: Pool) {}

  /** Ids of the open dossiers of an operation after `apres`, in order; at most `limite`. */
  async dossiersDeOperation(operation: string, apres: string | null, limite: number): Promise<string[]> {
    const { rows } = await this.reserve.query<{ id: string }>(
      `SELECT id FROM vues.dossier WHERE operation = $1 AND statut <> 'clos' AND NOT purge AND id > $2 ORDER BY id LIMIT $3`,
      [operation, apres ?? '', limite],
    );
    return rows.map((ligne) => ligne.id);
  }

  /**
   * What follows an organisation's successor, or comes back from it (R4.26): ids of its dwellings, then of the dossiers where it has
   * something to do, marked by `DOSSIER_SUIVI`, which sorts after every id.
   */
  async logementsDeSuccession({ de, vers, retour, apres, limite }: PageSuccession): Promise<string[]> {
    const { rows } = await this.reserve.query<{ id: string }>(
      `SELECT id FROM (
         SELECT id FROM vues.logement WHERE (bailleur = $1 AND (NOT $4 OR ancien_bailleur = $5)) OR reservataire = $1 OR gestionnaire = $1
         UNION SELECT '${DOSSIER_SUIVI}' || dossier_id FROM vues.tache WHERE organisation = $1 AND etat = 'a-faire'
         UNION SELECT '${DOSSIER_SUIVI}' || id FROM vues.dossier WHERE concernees @> ARRAY[$1::text] AND statut <> 'clos'
         UNION SELECT '${DOSSIER_SUIVI}' || dossier_id FROM vues.mesure WHERE organisation = $1 AND NOT terminee
       ) suit WHERE id > $2 COLLATE "C" ORDER BY id COLLATE "C" LIMIT $3`,
      [de, apres ?? '', limite, retour, vers],
    );
    return rows.map((ligne) => ligne.id);
  }

  /** Dwellings whose date has passed before `avant` and was not said, the oldest first. */
  async logementsEchus(avant: string, limite: number): Promise<string[]> {
    const { rows } = await this.reserve.query<{ id: string }>(
      'SELECT id FROM vues.logement WHERE echeance < $1 ORDER BY echeance, id LIMIT $2',
      [avant, limite],
    );
    return rows.map((ligne) => ligne.id);
  }
}
