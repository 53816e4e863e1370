import type { EtatCommission } from '../domaine/commission/etat.js';
import type { TypeCommission } from '../domaine/commission/natures.js';
import { TYPES_LECTURE } from '../base/types.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';
import { definirTable } from './table.js';

interface LigneVue {
  id: string;
  commission_id: string;
  dossier_id: string;
  nature: string;
  statut: string;
  le: string;
  rang: number;
  decision: string | null;
  reexamen_le: string | null;
}

/** One line of an agenda: which session examines, or examined, which dossier. */
export const VUE_LIGNE_COMMISSION = definirTable<EtatCommission, LigneVue>({
  nom: 'vues.ligne_commission',
  cle: 'id',
  flux: 'commission_id',
  colonnes: {
    id: 'text',
    commission_id: 'text',
    dossier_id: 'text',
    nature: 'text',
    statut: 'text',
    le: 'date',
    rang: 'integer',
    decision: 'text',
    reexamen_le: 'date',
  },
  lignes: ({ id, nature, statut, le, lignes }) =>
    lignes.map(({ dossier, decision }, rang) => ({
      id: `${id}.${dossier}`,
      commission_id: id,
      dossier_id: dossier,
      nature,
      statut,
      le,
      rang: rang + 1,
      decision: decision?.decision ?? null,
      reexamen_le: decision?.reexamenLe ?? null,
    })),
});

/** Why a dossier is to be put on an agenda. */
export const ORIGINES_INSCRIPTION = {
  saisie: 'Commission saisie par la procédure',
  escalade: 'Tâche en retard, montée jusqu’à la commission',
  ajournement: 'Ajourné, à réexaminer',
  annulation: 'Séance annulée',
} as const;
export type OrigineInscription = keyof typeof ORIGINES_INSCRIPTION;

export interface DossierAInscrire {
  readonly dossier: string;
  readonly nature: TypeCommission;
  readonly origine: OrigineInscription;
  /** Since when, or the day of the re-examination. */
  readonly le: string;
}

const VIVANTE = `(l.statut IN ('preparee', 'convoquee') OR (l.statut = 'tenue' AND l.decision IS NULL))`;
/** No session has decided of that dossier since the task went up to the commission (R7.1). */
const PAS_ENTENDU = `NOT EXISTS (SELECT 1 FROM vues.ligne_commission l WHERE l.dossier_id = t.dossier_id
  AND l.nature = 'cas-specifiques' AND l.decision IS NOT NULL AND l.le >= (t.escalade_depuis AT TIME ZONE 'America/Cayenne')::date)`;

/** Dossiers referred, escalated, adjourned, or whose session was cancelled, that no session to come has on its agenda (R4.42); oldest first. */
export async function dossiersAInscrire(
  base: Lecteur,
  demande: {
    readonly nature?: string | undefined;
    readonly regard?: Regard | undefined;
    readonly limite: number;
  },
): Promise<readonly DossierAInscrire[]> {
  const filtres = new Filtres().si(demande.nature, (p) => `c.nature = ${p}`);
  filtres.conditions.push(
    visible(demande.regard, filtres),
    `d.statut <> 'clos' AND NOT d.purge`,
    `NOT EXISTS (SELECT 1 FROM vues.ligne_commission l WHERE l.dossier_id = c.dossier AND l.nature = c.nature AND ${VIVANTE})`,
  );
  const sql = `WITH dernieres AS (
      SELECT DISTINCT ON (dossier_id, nature) dossier_id, nature, statut, decision, reexamen_le, le
      FROM vues.ligne_commission ORDER BY dossier_id, nature, le DESC, id
    ), candidats AS (
      SELECT dossier_id AS dossier, 'cas-specifiques' AS nature, 'saisie' AS origine, (depuis AT TIME ZONE 'America/Cayenne')::date AS le
      FROM vues.tache WHERE code = 'examiner-cas-specifique' AND etat = 'a-faire'
      UNION ALL
      SELECT t.dossier_id, 'cas-specifiques', 'escalade', min(t.escalade_depuis AT TIME ZONE 'America/Cayenne')::date
      FROM vues.tache t WHERE t.etat = 'a-faire' AND t.escalade_vers = 'commission' AND ${PAS_ENTENDU}
      GROUP BY t.dossier_id
      UNION ALL
      SELECT dossier_id, nature, CASE statut WHEN 'annulee' THEN 'annulation' ELSE 'ajournement' END, coalesce(reexamen_le, le)
      FROM dernieres WHERE statut = 'annulee' OR decision = 'ajournee'
    )
    SELECT dossier, nature, origine, le FROM (
      SELECT DISTINCT ON (c.dossier, c.nature) c.dossier, c.nature, c.origine, c.le
      FROM candidats c JOIN vues.dossier d ON d.id = c.dossier ${filtres.ou}
      ORDER BY c.dossier, c.nature, c.origine DESC
    ) r ORDER BY le, dossier LIMIT ${filtres.parametre(demande.limite)}`;
  const { rows } = await base.query<DossierAInscrire>({
    text: sql,
    values: filtres.valeurs,
    types: TYPES_LECTURE,
  });
  return rows;
}
