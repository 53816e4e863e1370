import type { EtatOrganisation, TypeOrganisation } from '../domaine/organisation/etat.js';
import { Filtres } from './filtres.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';
import { definirTable } from './table.js';

interface LigneOrganisation {
  id: string;
  code: string;
  nom: string;
  type: string;
  courriel: string | null;
  successeur: string | null;
  version: number;
}

export const VUE_ORGANISATION = definirTable<EtatOrganisation, LigneOrganisation>({
  nom: 'vues.organisation',
  cle: 'id',
  flux: 'id',
  colonnes: {
    id: 'text',
    code: 'text',
    nom: 'text',
    type: 'text',
    courriel: 'text',
    successeur: 'text',
    version: 'integer',
  },
  lignes: ({ id, code, nom, type, courriel, successeur }, version) => [
    { id, code, nom, type, courriel: courriel ?? null, successeur: successeur?.vers ?? null, version },
  ],
});

export interface OrganisationListe {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly type: TypeOrganisation;
  readonly courriel: string | null;
  /** Of the organisation that followed it. */
  readonly codeSuccesseur: string | null;
  readonly version: number;
}

/** Organisations by code. @throws CurseurInvalide */
export function listerOrganisations(
  base: Lecteur,
  demande: { readonly type?: string | undefined } & Pagination,
): Promise<Page<OrganisationListe>> {
  const { curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(demande.type, (p) => `type = ${p}`)
    .apres(['id'], curseur ? decoderCurseur('organisations', curseur) : undefined);
  const sql = `SELECT id, code, nom, type, courriel, successeur AS "codeSuccesseur", version FROM vues.organisation
    ${filtres.ou} ORDER BY id LIMIT ${filtres.parametre(limite + 1)}`;
  return lirePage(base, {
    liste: 'organisations',
    sql,
    valeurs: filtres.valeurs,
    limite,
    cle: (o) => [o.id],
  });
}

/** Names of these organisations, by code. */
export async function nommerOrganisations(
  base: Lecteur,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const text = 'SELECT id, nom FROM vues.organisation WHERE id = ANY($1)';
  const { rows } = await base.query<{ id: string; nom: string }>({
    name: 'organisations-nommer',
    text,
    values: [[...new Set(codes)]],
  });
  return new Map(rows.map(({ id, nom }) => [id, nom]));
}
