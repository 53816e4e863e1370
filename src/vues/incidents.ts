import { TYPES_LECTURE } from '../base/types.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { surOperation, type Regard } from './regard.js';

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

/** Open incidents, the oldest first; those of no dossier are everybody's. A protected dossier has no reference here for who does not see it. */
export async function listerIncidents(
  base: Lecteur,
  regard: Regard | undefined,
): Promise<readonly IncidentLu[]> {
  const filtres = new Filtres();
  const vu = surOperation(regard, filtres);
  const text = `SELECT i.nature, i.id, d.id AS "dossierId",
      CASE WHEN EXISTS (SELECT 1 FROM personnel.protection s WHERE s.dossier_id = d.id) THEN NULL ELSE d.reference END AS reference,
      i.depuis FROM (
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
    WHERE d.id IS NULL OR (${vu}) ORDER BY i.depuis, i.id LIMIT ${LIMITE}`;
  const requete = { text, values: filtres.valeurs, types: TYPES_LECTURE };
  return (await base.query<IncidentLu>(requete)).rows;
}

/** Those of these dossiers that are open, and that the reader may know. */
export async function dossiersOuverts(
  base: Lecteur,
  ids: readonly string[],
  regard: Regard | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const filtres = new Filtres().si(ids, (p) => `d.id = ANY(${p})`);
  filtres.conditions.push(`d.statut <> 'clos'`, 'NOT d.purge', surOperation(regard, filtres));
  const { rows } = await base.query<{ id: string; reference: string }>(
    `SELECT d.id, d.reference FROM vues.dossier d ${filtres.ou}`,
    filtres.valeurs,
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
