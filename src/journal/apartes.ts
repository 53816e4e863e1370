import type { ClientBase, Pool } from 'pg';
import type { SeanceALOrdre } from '../domaine/commission/a-l-ordre.js';
import type { Role } from '../domaine/noyau/acteur.js';
import { COMPTE } from '../vues/filtre-dossiers.js';
import type { Lu } from './lecture.js';

/** What is read beside the streams, by id. */
export interface Apartes {
  /** Accounts: their roles. */
  readonly personnes: readonly string[];
  /** Dossiers: the protected ones that are kept from them. */
  readonly gardes: readonly string[];
  /** Dossiers: the sessions that are to decide of them. */
  readonly seances: readonly string[];
  /** CALEOL of a bailleur on one day (`cleCaleol`): its sessions, cancelled ones left out. */
  readonly caleols: readonly string[];
  /** Référents: the protected dossiers that they follow, or that are kept from one that they follow. */
  readonly proteges: readonly string[];
  /** Operations: their households that have been informed. */
  readonly informes: readonly string[];
  /** Informations in number: their households that they informed, and that still are. */
  readonly informesPar: readonly string[];
  /** Versions of the charter: the others that are published. */
  readonly publiees: readonly string[];
  /** Operations: their households, those who left included. */
  readonly occupants: readonly string[];
  /** Names of streams: the others of their kind whose code differs by its case only (R0.87). */
  readonly jumeaux: readonly string[];
}

/** Of `d`, left joined with its protection `p`: a protected household is not named (R8.26). */
const REFERENCE = `CASE WHEN p.dossier_id IS NULL THEN d.reference ELSE '' END`;
const DEMANDES: { readonly [A in keyof Apartes]: string } = {
  personnes: 'SELECT id, role AS valeur, NULL AS le FROM identite.compte WHERE id = ANY($1)',
  gardes: `SELECT e AS id, p.dossier_id AS valeur, NULL AS le FROM personnel.protection p, unnest(p.dossiers) e
    WHERE p.dossiers && $1 AND e = ANY($1) ORDER BY 2`,
  proteges: `SELECT DISTINCT d.referent AS id, p.dossier_id AS valeur, NULL AS le FROM personnel.protection p
    JOIN vues.dossier d ON d.id = p.dossier_id OR d.id = ANY(p.dossiers) WHERE d.referent = ANY($1) ORDER BY 2`,
  seances: `SELECT dossier_id AS id, nature AS valeur, le::text AS le FROM vues.ligne_commission WHERE dossier_id = ANY($1)
    AND (statut IN ('preparee', 'convoquee') OR (statut = 'tenue' AND decision IS NULL)) ORDER BY le`,
  caleols: `SELECT d.cle AS id, c.id AS valeur, NULL AS le FROM unnest($1::text[]) AS d(cle)
    JOIN vues.commission c ON c.bailleur || '|' || c.le::text = d.cle
    WHERE c.nature = 'caleol' AND c.statut <> 'annulee' ORDER BY c.id`,
  informes: `SELECT a.operation AS id, ${REFERENCE} AS valeur,
      (a.informe_le AT TIME ZONE 'America/Cayenne')::date::text AS le
    FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id LEFT JOIN personnel.protection p ON p.dossier_id = d.id
    WHERE a.operation = ANY($1) AND a.informe_le IS NOT NULL ORDER BY le, valeur`,
  informesPar: `SELECT i.information AS id, ${REFERENCE} AS valeur, (a.informe_le AT TIME ZONE 'America/Cayenne')::date::text AS le
    FROM procedure.information_dossier i JOIN vues.avancement a ON a.dossier_id = i.dossier JOIN vues.dossier d ON d.id = i.dossier
    LEFT JOIN personnel.protection p ON p.dossier_id = d.id
    WHERE i.information = ANY($1) AND i.issue = 'faite' AND a.informe_le IS NOT NULL ORDER BY le, valeur`,
  publiees: `SELECT d.id, c.id AS valeur, c.en_vigueur_du::text AS le FROM unnest($1::text[]) AS d(id)
    JOIN vues.charte c ON c.publiee AND c.id <> d.id ORDER BY c.publiee_le, c.id`,
  occupants: `SELECT a.operation AS id, ${REFERENCE} AS valeur, a.immeuble AS lieu,
      (a.parti_le AT TIME ZONE 'America/Cayenne')::date::text AS le
    FROM vues.avancement a JOIN vues.dossier d ON d.id = a.dossier_id LEFT JOIN personnel.protection p ON p.dossier_id = d.id
    WHERE a.operation = ANY($1) AND NOT d.purge AND ${COMPTE} AND (d.statut <> 'clos' OR d.issue = 'maintenu-sur-place' OR a.parti_le IS NOT NULL)
    ORDER BY valeur`,
  jumeaux: `SELECT d.nom AS id, f.id AS valeur, NULL AS le FROM unnest($1::text[]) AS d(nom)
    JOIN journal.flux f ON f.agregat = split_part(d.nom, '/', 1) AND lower(f.id) = lower(split_part(d.nom, '/', 2))
    WHERE f.agregat || '/' || f.id <> d.nom ORDER BY f.id`,
};

interface Ligne {
  readonly id: string;
  readonly valeur: string;
  readonly le: string | null;
  readonly lieu?: string | null;
}

/** Keeps what was read of these ids, those of which nothing is known included. */
function garder(quoi: keyof Apartes, ids: readonly string[], lignes: readonly Ligne[], lu: Lu): void {
  for (const id of ids) {
    const siennes = lignes.filter((l) => l.id === id);
    if (quoi === 'personnes') lu.personnes.set(id, (siennes[0]?.valeur ?? null) as Role | null);
    if (quoi === 'gardes' || quoi === 'proteges' || quoi === 'caleols' || quoi === 'jumeaux')
      lu[quoi].set(
        id,
        siennes.map((l) => l.valeur),
      );
    if (quoi === 'seances')
      lu.seances.set(
        id,
        siennes.map(({ valeur, le }) => ({ nature: valeur, le: le ?? '' }) as SeanceALOrdre),
      );
    if (quoi === 'publiees')
      lu.publiees.set(
        id,
        siennes.map(({ valeur, le }) => ({ id: valeur, enVigueurDu: le ?? '' })),
      );
    if (quoi === 'occupants')
      lu.occupants.set(
        id,
        siennes.map(({ valeur, le, lieu = null }) => ({ reference: valeur, immeuble: lieu, partiLe: le })),
      );
    if (quoi === 'informes' || quoi === 'informesPar')
      lu[quoi].set(
        id,
        siennes.map(({ valeur, le }) => ({ reference: valeur, le: le ?? '' })),
      );
  }
}

/** Reads what these ask into `lu`, what is already read left out. No round trip when there is nothing. */
export async function lireApartes(
  client: ClientBase | Pool,
  demandes: readonly Partial<Apartes>[],
  lu: Lu,
): Promise<void> {
  for (const quoi of Object.keys(DEMANDES) as (keyof Apartes)[]) {
    const ids = [...new Set(demandes.flatMap((d) => d[quoi] ?? []))].filter((id) => !lu[quoi].has(id));
    if (ids.length === 0) continue;
    const { rows } = await client.query<Ligne>({ name: `lire-${quoi}`, text: DEMANDES[quoi], values: [ids] });
    garder(quoi, ids, rows, lu);
  }
}
