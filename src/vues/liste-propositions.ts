import type { Proposition } from '../domaine/dossier/proposition.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { visible, type Regard } from './regard.js';

export interface PropositionListe {
  readonly id: string;
  readonly dossier: string;
  readonly reference: string;
  readonly operation: string;
  readonly logement: string;
  readonly bailleur: string;
  readonly reservataire: string | null;
  readonly nature: string;
  readonly commune: string;
  readonly etat: Proposition['etat'];
  readonly echange: boolean;
  readonly refusCompte: boolean;
  readonly le: string;
}

export interface FiltrePropositions {
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
  readonly logement?: string | undefined;
  /** Of its dwellings. */
  readonly bailleur?: string | undefined;
  /** Of its contingent. */
  readonly reservataire?: string | undefined;
  readonly operation?: string | undefined;
  readonly etats?: readonly string[] | undefined;
}

/** Proposals, the latest first. @throws CurseurInvalide */
export function listerPropositions(
  base: Lecteur,
  demande: FiltrePropositions & Pagination,
): Promise<Page<PropositionListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.logement, (p) => `p.logement = ${p}`)
    .si(demande.bailleur, (p) => `p.bailleur = ${p}`)
    .si(demande.reservataire, (p) => `p.reservataire = ${p}`)
    .si(demande.operation, (p) => `p.operation = ${p}`)
    .si(demande.etats, (p) => `p.etat = ANY(${p})`);
  filtres.conditions.push(visible(demande.regard, filtres));
  const [le, id] = curseur ? decoderCurseur('propositions', curseur) : [];
  if (le !== undefined && id !== undefined)
    filtres.conditions.push(
      `(p.le, p.id) < (${filtres.parametre(le)}::timestamptz, ${filtres.parametre(id)})`,
    );
  const sql = `SELECT p.id, p.dossier_id AS dossier, p.reference, p.operation, p.logement, p.bailleur, p.reservataire, p.nature,
      p.commune, p.etat, p.echange IS NOT NULL AS echange, p.refus_compte AS "refusCompte",
      to_char(p.le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS le
    FROM vues.proposition p JOIN vues.dossier d ON d.id = p.dossier_id ${filtres.ou}
    ORDER BY p.le DESC, p.id DESC LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'propositions',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (p) => [p.le, p.id],
  });
}

/** Where the last proposal made to each of these households stands, as far as the reader may know it. */
export async function dernieresPropositions(
  base: Lecteur,
  dossiers: readonly string[],
  regard: Regard,
): Promise<ReadonlyMap<string, Proposition['etat']>> {
  const filtres = new Filtres().si(dossiers, (p) => `p.dossier_id = ANY(${p})`);
  filtres.conditions.push(visible(regard, filtres));
  const { rows } = await base.query<{ dossier: string; etat: Proposition['etat'] }>(
    `SELECT DISTINCT ON (p.dossier_id) p.dossier_id AS dossier, p.etat
     FROM vues.proposition p JOIN vues.dossier d ON d.id = p.dossier_id ${filtres.ou}
     ORDER BY p.dossier_id, p.le DESC, p.id DESC`,
    filtres.valeurs,
  );
  return new Map(rows.map((r) => [r.dossier, r.etat]));
}
