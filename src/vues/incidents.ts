import { TYPES_LECTURE } from '../base/types.js';
import type { Lecteur } from './page.js';

/** What needs a hand, told by the tables of the procedure, the relay and the deliveries. */
export interface IncidentLu {
  /** `procedure-en-retard`, `procedure-emballee`, `procedure-en-echec`, `envoi-echoue`, `courriel-non-remis`, `courriels-en-attente`, `relais-arrete`. */
  readonly nature: string;
  readonly id: string;
  readonly dossierId: string | null;
  readonly reference: string | null;
  readonly depuis: string;
}

/** Minutes after which what waits should have left. */
const COURRIELS_MIN = 15;
const RELAIS_MIN = 2;
const LIMITE = 200;

/** Open incidents, the oldest first. @param communes territory of the reader; incidents of no dossier are everybody's */
export async function listerIncidents(
  base: Lecteur,
  communes: readonly string[] | undefined,
): Promise<readonly IncidentLu[]> {
  const text = `SELECT i.nature, i.id, d.id AS "dossierId", d.reference, i.depuis FROM (
      SELECT nature, 'incident-' || id AS id, split_part(dossier, '.', 1) AS objet, ouvert_le AS depuis
      FROM procedure.incident WHERE clos_le IS NULL
      UNION ALL
      SELECT 'courriel-non-remis', 'tache-' || id, dossier_id, depuis FROM vues.tache
      WHERE code = 'traiter-envoi-echoue' AND etat = 'a-faire'
      UNION ALL
      SELECT 'courriels-en-attente', 'courriels', NULL, min(cree_le) FROM journal.envoi
      WHERE etat = 'a-remettre' HAVING min(cree_le) < now() - make_interval(mins => ${COURRIELS_MIN})
      UNION ALL
      SELECT 'relais-arrete', 'relais', NULL, min(cree_le) FROM journal.sortie
      HAVING min(cree_le) < now() - make_interval(mins => ${RELAIS_MIN})
    ) i LEFT JOIN vues.dossier d ON d.id = i.objet
    WHERE $1::text[] IS NULL OR d.id IS NULL OR d.commune = ANY($1) ORDER BY i.depuis, i.id LIMIT ${LIMITE}`;
  const requete = { text, values: [communes ?? null], types: TYPES_LECTURE };
  return (await base.query<IncidentLu>(requete)).rows;
}

/** Those of these dossiers that are open, in the reader's territory. */
export async function dossiersOuverts(
  base: Lecteur,
  ids: readonly string[],
  communes: readonly string[] | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await base.query<{ id: string; reference: string }>(
    `SELECT id, reference FROM vues.dossier WHERE id = ANY($1) AND statut <> 'clos' AND NOT purge
      AND ($2::text[] IS NULL OR commune = ANY($2))`,
    [ids, communes ?? null],
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
