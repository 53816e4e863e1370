import { interventionsFaites } from '../domaine/dossier/etapes/accompagnement/mesures/etat.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { visible, type Regard } from './regard.js';
import { definirTable } from './table.js';

interface LigneMesure {
  id: string;
  dossier_id: string;
  mesure: string;
  code: string;
  organisation: string | null;
  prescripteur: string | null;
  financeur: string | null;
  du: string;
  fin: string | null;
  terminee: boolean;
  issue: string | null;
  faites: number;
  prevues: number | null;
  dernier_rapport: string | null;
}

/** Every measure, of every dossier: what operators and pilots follow. Nothing personal. */
export const VUE_MESURE = definirTable<EtatDossier, LigneMesure>({
  nom: 'vues.mesure',
  cle: 'id',
  flux: 'dossier_id',
  colonnes: {
    id: 'text',
    dossier_id: 'text',
    mesure: 'text',
    code: 'text',
    organisation: 'text',
    prescripteur: 'text',
    financeur: 'text',
    du: 'date',
    fin: 'date',
    terminee: 'boolean',
    issue: 'text',
    faites: 'integer',
    prevues: 'integer',
    dernier_rapport: 'timestamptz(3)',
  },
  lignes: ({ id, accompagnement }) =>
    accompagnement.mesures.map((m) => ({
      id: `${id}.${m.id}`,
      dossier_id: id,
      mesure: m.id,
      code: m.code,
      organisation: m.organisation,
      prescripteur: m.prescripteur,
      financeur: m.financeur,
      du: m.du,
      fin: m.fin,
      terminee: m.terminee,
      issue: m.issue,
      faites: interventionsFaites(m),
      prevues: m.prevues,
      dernier_rapport: m.rapports.at(-1)?.fait.le ?? null,
    })),
  manquants: `SELECT DISTINCT e.flux_id AS id FROM journal.evenement e
    WHERE e.type = 'MesureOuverte' AND NOT EXISTS (SELECT 1 FROM vues.mesure)`,
});

export interface MesureListe {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly operation: string;
  readonly commune: string;
  readonly charte: string;
  readonly referent: string | null;
  readonly mesure: string;
  readonly code: string;
  readonly organisation: string | null;
  readonly prescripteur: string | null;
  readonly financeur: string | null;
  readonly du: string;
  readonly fin: string | null;
  readonly terminee: boolean;
  readonly issue: string | null;
  readonly faites: number;
  readonly prevues: number | null;
  readonly dernierRapport: string | null;
}

export interface FiltreMesures {
  /** Operator. */
  readonly organisation?: string | undefined;
  /** One of these référents follows the household. */
  readonly referents?: readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly terminee?: boolean | undefined;
  readonly operation?: string | undefined;
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
}

/** Measures by the reference of their dossier. @throws CurseurInvalide */
export function listerMesures(
  base: Lecteur,
  demande: FiltreMesures & Pagination,
): Promise<Page<MesureListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.organisation, (p) => `m.organisation = ${p}`)
    .si(demande.referents, (p) => `d.referent = ANY(${p})`)
    .si(demande.code, (p) => `m.code = ${p}`)
    .si(demande.terminee, (p) => `m.terminee = ${p}`)
    .si(demande.operation, (p) => `d.operation = ${p}`)
    .apres(['d.reference', 'm.id'], curseur ? decoderCurseur('mesures', curseur) : undefined);
  filtres.conditions.push(visible(demande.regard, filtres));
  const sql = `SELECT m.id, m.dossier_id AS "dossierId", d.reference, d.operation, d.commune, d.charte, d.referent, m.mesure, m.code,
      m.organisation, m.prescripteur, m.financeur, m.du, m.fin, m.terminee, m.issue, m.faites, m.prevues,
      m.dernier_rapport AS "dernierRapport"
    FROM vues.mesure m JOIN vues.dossier d ON d.id = m.dossier_id ${filtres.ou}
    ORDER BY d.reference, m.id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'mesures',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (m) => [m.reference, m.id],
  });
}
