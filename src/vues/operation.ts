import type { EtatOperation } from '../domaine/operation/etat.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { definirTable } from './table.js';

interface LigneOperation {
  id: string;
  code: string;
  programme: string;
  nom: string;
  communes: readonly string[];
  charte: string;
  defini_le: string | null;
  actions: number;
  version: number;
}

export const VUE_OPERATION = definirTable<EtatOperation, LigneOperation>({
  nom: 'vues.operation',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    code: 'text',
    programme: 'text',
    nom: 'text',
    communes: 'text[]',
    charte: 'text',
    defini_le: 'date',
    actions: 'integer',
    version: 'integer',
  },
  lignes: ({ id, code, programme, nom, communes, charte, defini, actions }, version) => [
    {
      id,
      code,
      programme,
      nom,
      communes,
      charte,
      defini_le: defini?.date ?? null,
      actions: actions.length,
      version,
    },
  ],
});

export interface OperationListe {
  readonly id: string;
  readonly code: string;
  readonly programme: string;
  readonly nom: string;
  readonly communes: readonly string[];
  readonly charte: string;
  readonly definieLe: string | null;
  readonly actions: number;
  readonly version: number;
}

export interface FiltreOperations {
  readonly programme?: string | undefined;
  /** Territory of the reader: operations that touch one of these communes. */
  readonly communes?: readonly string[] | undefined;
}

/** Operations by code. @throws CurseurInvalide */
export function listerOperations(
  base: Lecteur,
  demande: FiltreOperations & Pagination,
): Promise<Page<OperationListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.programme, (p) => `programme = ${p}`)
    .si(demande.communes, (p) => `communes && ${p}::text[]`)
    .apres(['code', 'id'], curseur ? decoderCurseur('operations', curseur) : undefined);
  const sql = `SELECT id, code, programme, nom, communes, charte, defini_le AS "definieLe", actions, version
    FROM vues.operation ${filtres.ou} ORDER BY code, id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'operations',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (o) => [o.code, o.id],
  });
}

/** The codes of every operation. */
export async function codesOperations(base: Lecteur): Promise<readonly string[]> {
  const { rows } = await base.query<{ id: string }>('SELECT id FROM vues.operation ORDER BY id');
  return rows.map(({ id }) => id);
}
