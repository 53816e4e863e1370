import type { Pool } from 'pg';
import { joindre } from './erreurs.js';
import type { Sens } from '../vues/migrations-charte.js';
import { CALENDRIER_OPERATION, DECISIONS_COMMISSION, INFORMATIONS, PASSATIONS } from './reveils.js';

/** A fact that was fanned out once: what a wiped Temporal may have lost half-way. */
export interface FaitRepercute {
  readonly agregat: 'operation' | 'commission' | 'organisation' | 'charte' | 'referent';
  readonly id: string;
  readonly version: number;
  readonly definiLe?: string;
  /** Of a succession, or of its undoing. */
  readonly de?: string;
  readonly vers?: string;
  /** Of a migration of the charter, or of its undoing. */
  readonly migration?: string;
  readonly sens?: Sens;
  /** Of a handover in number. */
  readonly passation?: string;
  /** Of an information in number. */
  readonly information?: string;
}

/** Which way a fact of a charter sends the dossiers it concerns. */
export const sensDe = (type: string): Sens => (type === 'MigrationAnnulee' ? 'retablir' : 'migrer');

interface Ligne extends Pick<FaitRepercute, 'agregat' | 'id' | 'version'> {
  readonly type: string;
  readonly definiLe: string | null;
  readonly successeur: string | null;
  readonly migration: string | null;
  readonly passation: string | null;
  readonly information: string | null;
}

/** Every such fact, oldest first; commands already carried out are known by their key. @throws BaseIndisponible */
export async function faitsRepercutes(reserve: Pool): Promise<readonly FaitRepercute[]> {
  const texte = `SELECT e.agregat, e.flux_id AS id, e.version,
      CASE WHEN e.agregat = 'organisation' THEN e.contenu::json -> 'donnees' ->> 'vers' END AS successeur, e.type,
      CASE WHEN e.agregat = 'charte' THEN e.contenu::json -> 'donnees' ->> 'migration' END AS migration,
      CASE WHEN e.agregat = 'referent' THEN e.contenu::json -> 'donnees' ->> 'passation' END AS passation,
      CASE WHEN e.type = ANY($4) THEN e.contenu::json -> 'donnees' ->> 'information' END AS information,
      CASE WHEN e.type = 'ProjetDefini' THEN to_char(o.defini_le, 'YYYY-MM-DD') END AS "definiLe"
    FROM journal.evenement e LEFT JOIN vues.operation o ON e.agregat = 'operation' AND o.id = e.flux_id
    WHERE (e.agregat = 'operation' AND (e.type = 'ProjetDefini' OR e.type = ANY($1) OR e.type = ANY($4)))
      OR (e.agregat = 'commission' AND e.type = ANY($2))
      OR (e.agregat = 'organisation' AND e.type IN ('SuccessionActee', 'SuccessionAnnulee'))
      OR (e.agregat = 'referent' AND e.type = ANY($3))
      OR (e.agregat = 'charte' AND e.type IN ('MigrationDecidee', 'MigrationAnnulee'))
    ORDER BY e.position`;
  const { rows } = await joindre(() =>
    reserve.query<Ligne>(texte, [CALENDRIER_OPERATION, DECISIONS_COMMISSION, PASSATIONS, INFORMATIONS]),
  );
  return rows.map(({ definiLe, successeur, migration, passation, information, type, ...fait }) => ({
    ...fait,
    ...(definiLe === null ? {} : { definiLe }),
    ...(successeur === null ? {} : succession(type, fait.id, successeur)),
    ...(migration === null ? {} : { migration, sens: sensDe(type) }),
    ...(passation === null ? {} : { passation }),
    ...(information === null ? {} : { information }),
  }));
}

/** From whom to whom dwellings go: to the successor, or back. */
export const succession = (type: string, id: string, vers: string): { de: string; vers: string } =>
  type === 'SuccessionAnnulee' ? { de: vers, vers: id } : { de: id, vers };
