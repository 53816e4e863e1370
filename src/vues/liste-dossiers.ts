import { filtrer, nommable, trouver, type FiltreDossiers } from './filtre-dossiers.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';

export interface DossierListe {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  /** Absent when the operation is unknown to the read models. */
  readonly nomOperation: string | null;
  readonly programme: string;
  readonly commune: string;
  readonly etape: string;
  readonly statut: string;
  readonly version: number;
  readonly referent: string | null;
  readonly enRetard: boolean;
  readonly niveau: number;
  /** Whom the highest of its late tasks went up to. */
  readonly echelon: string | null;
  readonly prochaineEcheance: string | null;
  readonly refus: number;
  readonly transitoire: boolean;
  readonly issue: string | null;
  readonly ouvertLe: string;
  /** null for a reader who may not know, or once erased. */
  readonly menage: { readonly nom: string; readonly prenom: string } | null;
}

type Ligne = DossierListe & { readonly premier: string };

/** What comes first: the closest to a search, or what is due soonest; nothing owed comes last. */
const ECART = `to_char(t.ecart, 'FM0.0000') COLLATE "C"`;
const ECHEANCE = `coalesce(to_char(d.prochaine_echeance AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), '9999') COLLATE "C"`;

const COLONNES = `d.id, d.reference, d.operation, o.nom AS "nomOperation", d.programme, d.commune, d.etape, d.statut, d.version, d.referent,
  d.en_retard AS "enRetard", d.niveau, d.echelon, d.prochaine_echeance AS "prochaineEcheance", d.refus, d.transitoire, d.issue,
  d.ouvert_le AS "ouvertLe",
  CASE WHEN m.dossier_id IS NULL THEN NULL ELSE json_build_object('nom', m.nom, 'prenom', m.prenom) END AS menage`;

const RIEN: Page<DossierListe> = { elements: [], suivant: null };

/** How many dossiers the list has, whatever its page. */
export async function compterDossiers(base: Lecteur, filtre: FiltreDossiers): Promise<number> {
  const filtres = filtrer(filtre);
  const trouves = trouver(filtre, filtres);
  if (trouves === null && filtre.recherche !== undefined) return 0;
  const sql = `SELECT count(*)::int AS n FROM vues.dossier d
    ${trouves === null ? '' : `JOIN (${trouves}) t ON t.id = d.id`} ${filtres.ou}`;
  return (await base.query<{ n: number }>(sql, filtres.valeurs)).rows[0]?.n ?? 0;
}

export interface DemandeDossiers extends FiltreDossiers, Pagination {
  /** By what is due next; else by reference. */
  readonly parEcheance?: boolean;
}

/** Dossiers by reference, or by what is due next; those found by a search, the closest first. @throws CurseurInvalide */
export function listerDossiers(base: Lecteur, demande: DemandeDossiers): Promise<Page<DossierListe>> {
  const filtres = filtrer(demande);
  const trouves = trouver(demande, filtres);
  if (trouves === null && demande.recherche !== undefined) return Promise.resolve(RIEN);
  const { liste, premier } = ordreDe(demande, trouves);
  const ordre = [...(premier === null ? [] : [premier]), 'd.reference', 'd.id'];
  filtres.apres(ordre, demande.curseur ? decoderCurseur(liste, demande.curseur) : undefined);
  const limite = limiteDe(demande);
  const voit = nommable(demande.menages, filtres);
  const sql = `SELECT ${COLONNES}, ${premier ?? `''`} AS premier FROM vues.dossier d
    ${trouves === null ? '' : `JOIN (${trouves}) t ON t.id = d.id`}
    LEFT JOIN vues.operation o ON o.id = d.operation
    LEFT JOIN personnel.menage m ON m.dossier_id = d.id AND ${voit}
    ${filtres.ou} ORDER BY ${ordre.join(', ')} LIMIT ${filtres.parametre(limite + 1)}`;
  const cle = (d: Ligne) => [...(premier === null ? [] : [d.premier]), d.reference, d.id];
  return lirePage<Ligne>(base, { liste, sql, valeurs: filtres.valeurs, limite, cle }).then(
    ({ elements, suivant }) => ({ elements: elements.map(({ premier: _, ...dossier }) => dossier), suivant }),
  );
}

function ordreDe({ parEcheance }: DemandeDossiers, trouves: string | null) {
  if (trouves !== null) return { liste: 'dossiers-trouves', premier: ECART };
  return parEcheance
    ? { liste: 'dossiers-par-echeance', premier: ECHEANCE }
    : { liste: 'dossiers', premier: null };
}
