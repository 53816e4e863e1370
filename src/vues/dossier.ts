import { etapeOuverte, type EtatDossier } from '../domaine/dossier/etat.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { Filtres } from './filtres.js';
import { definirTable } from './table.js';

interface LigneDossier {
  id: string;
  reference: string;
  operation: string;
  programme: string;
  commune: string;
  charte: string;
  etape: string;
  statut: string;
  version: number;
  referent: string | null;
  en_retard: boolean;
  niveau: number;
  prochaine_echeance: string | null;
  taches_ouvertes: number;
  refus: number;
  transitoire: boolean;
  issue: string | null;
  ouvert_le: string;
  purge: boolean;
}

export const VUE_DOSSIER = definirTable<EtatDossier, LigneDossier>({
  nom: 'vues.dossier',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    reference: 'text',
    operation: 'text',
    programme: 'text',
    commune: 'text',
    charte: 'text',
    etape: 'text',
    statut: 'text',
    version: 'integer',
    referent: 'text',
    en_retard: 'boolean',
    niveau: 'smallint',
    prochaine_echeance: 'timestamptz(3)',
    taches_ouvertes: 'smallint',
    refus: 'smallint',
    transitoire: 'boolean',
    issue: 'text',
    ouvert_le: 'timestamptz(3)',
    purge: 'boolean',
  },
  lignes: (etat, version) => [ligneDossier(etat, version)],
});

function ligneDossier(etat: EtatDossier, version: number): LigneDossier {
  const ouvertes = etat.taches.filter((t) => t.etat === 'a-faire');
  return {
    id: etat.id,
    reference: etat.reference,
    operation: etat.operation,
    programme: etat.programme,
    commune: etat.commune,
    charte: etat.charte,
    etape: etapeOuverte(etat)?.etape ?? 'concertation',
    statut: etat.statut,
    version,
    referent: etat.referent,
    en_retard: ouvertes.some((t) => t.enRetard),
    niveau: Math.max(0, ...ouvertes.map((t) => t.niveau)),
    prochaine_echeance: ouvertes.reduce<string | null>(
      (min, t) => (min === null || t.echeance < min ? t.echeance : min),
      null,
    ),
    taches_ouvertes: ouvertes.length,
    refus: etat.refusComptes,
    transitoire: etat.transitoire !== null,
    issue: etat.issue,
    ouvert_le: etat.ouverture.le,
    purge: etat.purge,
  };
}

export interface DossierListe {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly programme: string;
  readonly commune: string;
  readonly etape: string;
  readonly statut: string;
  readonly version: number;
  readonly referent: string | null;
  readonly enRetard: boolean;
  readonly niveau: number;
  readonly prochaineEcheance: string | null;
  readonly refus: number;
  readonly transitoire: boolean;
  readonly issue: string | null;
  readonly ouvertLe: string;
}

export interface FiltreDossiers {
  readonly operation?: string | undefined;
  readonly etape?: string | undefined;
  readonly commune?: string | undefined;
  readonly statut?: string | undefined;
  readonly retard?: boolean | undefined;
  readonly referent?: string | undefined;
  /** Territory of the reader; absent = everywhere. */
  readonly communes?: readonly string[] | undefined;
  /** A bailleur sees the dossiers where one of its dwellings was proposed. */
  readonly organisation?: string | undefined;
}

const COLONNES = `d.id, d.reference, d.operation, d.programme, d.commune, d.etape, d.statut, d.version, d.referent,
  d.en_retard AS "enRetard", d.niveau, d.prochaine_echeance AS "prochaineEcheance", d.refus, d.transitoire, d.issue,
  d.ouvert_le AS "ouvertLe"`;

function filtrer(filtre: FiltreDossiers): Filtres {
  return new Filtres()
    .si(filtre.operation, (p) => `d.operation = ${p}`)
    .si(filtre.etape, (p) => `d.etape = ${p}`)
    .si(filtre.commune, (p) => `d.commune = ${p}`)
    .si(filtre.statut, (p) => `d.statut = ${p}`)
    .si(filtre.retard, (p) => `d.en_retard = ${p}`)
    .si(filtre.referent, (p) => `d.referent = ${p}`)
    .si(filtre.communes, (p) => `d.commune = ANY(${p})`)
    .si(
      filtre.organisation,
      (p) => `d.id IN (SELECT dossier_id FROM vues.proposition WHERE bailleur = ${p})`,
    );
}

/** Dossiers by reference. @throws CurseurInvalide */
export function listerDossiers(
  base: Lecteur,
  demande: FiltreDossiers & Pagination,
): Promise<Page<DossierListe>> {
  const { curseur } = demande;
  const filtres = filtrer(demande).apres(
    ['d.reference', 'd.id'],
    curseur ? decoderCurseur('dossiers', curseur) : undefined,
  );
  const limite = limiteDe(demande);
  const sql = `SELECT ${COLONNES} FROM vues.dossier d ${filtres.ou} ORDER BY d.reference, d.id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'dossiers',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (d) => [d.reference, d.id],
  });
}

export interface CompteEtape {
  readonly etape: string;
  readonly statut: string;
  readonly dossiers: number;
  readonly enRetard: number;
}

/** Dossiers by step and status: the pilot's board. */
export async function compterDossiers(
  base: Lecteur,
  filtre: FiltreDossiers,
): Promise<readonly CompteEtape[]> {
  const filtres = filtrer(filtre);
  const sql = `SELECT d.etape, d.statut, count(*)::int AS dossiers, count(*) FILTER (WHERE d.en_retard)::int AS "enRetard"
    FROM vues.dossier d ${filtres.ou} GROUP BY d.etape, d.statut ORDER BY d.etape, d.statut`;
  return (await base.query<CompteEtape>(sql, filtres.valeurs)).rows;
}

/** Which of these ids are those of dossiers that exist. */
export async function dossiersConnus(base: Lecteur, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const requete = {
    name: 'dossiers-connus',
    text: 'SELECT id FROM vues.dossier WHERE id = ANY($1)',
    values: [ids],
  };
  const { rows } = await base.query<{ id: string }>(requete);
  return new Set(rows.map((ligne) => ligne.id));
}
