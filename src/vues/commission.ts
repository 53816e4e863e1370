import { aDecider, type EtatCommission, type StatutSeance } from '../domaine/commission/etat.js';
import type { TypeCommission } from '../domaine/commission/natures.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { nonCache, type Regard } from './regard.js';
import { definirTable } from './table.js';

interface LigneVue {
  id: string;
  nature: string;
  statut: string;
  le: string;
  heure: string | null;
  bailleur: string | null;
  membres: readonly string[];
  inscrits: number;
  tranches: number;
  /** Lines that still wait for a decision of a session that was held. */
  a_decider: number;
  /** Decisions that their dossier refused. */
  refusees: number;
  version: number;
}

const decide = ({ nature, statut }: EtatCommission): boolean => nature !== 'caleol' && statut === 'tenue';

export const VUE_COMMISSION = definirTable<EtatCommission, LigneVue>({
  nom: 'vues.commission',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    nature: 'text',
    statut: 'text',
    le: 'date',
    heure: 'text',
    bailleur: 'text',
    membres: 'text[]',
    inscrits: 'integer',
    tranches: 'integer',
    a_decider: 'integer',
    refusees: 'integer',
    version: 'integer',
  },
  lignes: (etat, version) => [
    {
      ...{ id: etat.id, nature: etat.nature, statut: etat.statut, le: etat.le, heure: etat.heure },
      bailleur: etat.bailleur,
      membres: etat.membres.map((m) => m.organisation),
      inscrits: etat.lignes.length,
      tranches: etat.lignes.length - aDecider(etat).length,
      a_decider: decide(etat) ? aDecider(etat).length : 0,
      refusees: etat.lignes.filter((l) => l.application?.etat === 'refusee').length,
      version,
    },
  ],
});

export interface CommissionListe {
  readonly id: string;
  readonly nature: TypeCommission;
  readonly statut: StatutSeance;
  readonly le: string;
  readonly heure: string | null;
  readonly bailleur: string | null;
  readonly inscrits: number;
  readonly tranches: number;
  readonly aDecider: number;
  readonly refusees: number;
  readonly version: number;
}

export interface FiltreCommissions {
  readonly nature?: string | undefined;
  readonly statut?: string | undefined;
  /** From that civil day on, or before it. */
  readonly depuis?: string | undefined;
  readonly avant?: string | undefined;
  /** Held, and a line still waits for its decision. */
  readonly aDecider?: boolean | undefined;
  /** Only those where this organisation sits, or whose CALEOL it is. */
  readonly membre?: string | undefined;
  /** Who reads: lines of dossiers that it must not know are not counted. */
  readonly regard?: Regard | undefined;
}

/** Commissions by date. @throws CurseurInvalide */
export function listerCommissions(
  base: Lecteur,
  demande: FiltreCommissions & Pagination,
): Promise<Page<CommissionListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.nature, (p) => `nature = ${p}`)
    .si(demande.statut, (p) => `statut = ${p}`)
    .si(demande.depuis, (p) => `le >= ${p}::date`)
    .si(demande.avant, (p) => `le < ${p}::date`)
    .si(demande.aDecider, (p) => `(a_decider > 0) = ${p}`)
    .si(demande.membre, (p) => `(${p} = ANY(membres) OR bailleur = ${p})`)
    .apres(['le', 'id'], curseur ? decoderCurseur('commissions', curseur) : undefined);
  const vue = nonCache(demande.regard, filtres, 'x.dossier_id');
  const cachees = (condition: string) =>
    `(SELECT count(*)::int FROM vues.ligne_commission x WHERE x.commission_id = c.id AND ${condition} AND NOT (${vue}))`;
  const sql = `SELECT id, nature, statut, le, heure, bailleur, inscrits - ${cachees('true')} AS inscrits,
      tranches - ${cachees('x.decision IS NOT NULL')} AS tranches,
      greatest(0, a_decider - ${cachees('x.decision IS NULL')}) AS "aDecider", refusees, version
    FROM vues.commission c ${filtres.ou} ORDER BY le, id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'commissions',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (c) => [c.le, c.id],
  });
}
