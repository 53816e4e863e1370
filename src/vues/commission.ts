import type { EtatCommission, TypeCommission } from '../domaine/commission/etat.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { definirTable } from './table.js';

interface LigneCommission {
  id: string;
  nature: string;
  le: string;
  inscrits: number;
  tranches: number;
  version: number;
}

export const VUE_COMMISSION = definirTable<EtatCommission, LigneCommission>({
  nom: 'vues.commission',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    nature: 'text',
    le: 'date',
    inscrits: 'integer',
    tranches: 'integer',
    version: 'integer',
  },
  lignes: ({ id, nature, le, examens }, version) => [
    {
      id,
      nature,
      le,
      inscrits: examens.length,
      tranches: examens.filter((e) => e.decision !== null).length,
      version,
    },
  ],
});

export interface CommissionListe {
  readonly id: string;
  readonly nature: TypeCommission;
  readonly le: string;
  readonly inscrits: number;
  readonly tranches: number;
  readonly version: number;
}

/** Commissions by date. @throws CurseurInvalide */
export function listerCommissions(
  base: Lecteur,
  demande: { readonly nature?: string | undefined } & Pagination,
): Promise<Page<CommissionListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.nature, (p) => `nature = ${p}`)
    .apres(['le', 'id'], curseur ? decoderCurseur('commissions', curseur) : undefined);
  const sql = `SELECT id, nature, le, inscrits, tranches, version FROM vues.commission
    ${filtres.ou} ORDER BY le, id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'commissions',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (c) => [c.le, c.id],
  });
}
