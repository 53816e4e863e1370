import type { Proposition } from '../domaine/dossier/proposition.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';

/** One household of an exchange that was proposed, as it stands. */
export interface JambeProposee {
  readonly echange: string;
  readonly dossier: string;
  readonly reference: string;
  readonly logement: string;
  readonly bailleur: string;
  readonly etat: Proposition['etat'];
  readonly le: string;
  /** May the reader know that household at all? */
  readonly visible: boolean;
}

/** Legs of the exchanges proposed, the latest exchange first (R4.103). @param limite exchanges at most */
export async function lireEchangesProposes(
  base: Lecteur,
  regard: Regard,
  limite: number,
): Promise<readonly JambeProposee[]> {
  const filtres = new Filtres();
  const vu = visible(regard, filtres);
  const { rows } = await base.query<JambeProposee>(
    `WITH derniers AS (
      SELECT p.echange, max(p.le) AS le, bool_or(${vu}) AS vu
      FROM vues.proposition p JOIN vues.dossier d ON d.id = p.dossier_id
      WHERE p.echange IS NOT NULL GROUP BY p.echange)
    SELECT p.echange, p.dossier_id AS dossier, p.reference, p.logement, p.bailleur, p.etat,
      to_char(p.le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le, ${vu} AS visible
    FROM (SELECT * FROM derniers WHERE vu ORDER BY le DESC, echange LIMIT ${filtres.parametre(limite)}) e
    JOIN vues.proposition p ON p.echange = e.echange JOIN vues.dossier d ON d.id = p.dossier_id
    ORDER BY e.le DESC, p.echange, p.id`,
    filtres.valeurs,
  );
  return rows;
}
