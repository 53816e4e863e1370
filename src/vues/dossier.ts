import { concernees } from '../domaine/dossier/acces.js';
import { etapeOuverte, type EtatDossier } from '../domaine/dossier/etat.js';
import type { Issue } from '../domaine/dossier/issues.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { nonCache, visible, type Regard } from './regard.js';
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
  anciens_referents: readonly string[];
  /** `<until>|<former référent>`. */
  lectures: readonly string[];
  /** Codes of the organisations that may know it. */
  concernees: readonly string[];
  en_retard: boolean;
  niveau: number;
  /** Whom the highest of its late tasks went up to. */
  echelon: string | null;
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
    anciens_referents: 'text[]',
    lectures: 'text[]',
    concernees: 'text[]',
    en_retard: 'boolean',
    niveau: 'smallint',
    echelon: 'text',
    prochaine_echeance: 'timestamptz(3)',
    taches_ouvertes: 'smallint',
    refus: 'smallint',
    transitoire: 'boolean',
    issue: 'text',
    ouvert_le: 'timestamptz(3)',
    purge: 'boolean',
  },
  lignes: (etat, version) => [ligneDossier(etat, version)],
  manquants:
    'SELECT id FROM vues.dossier WHERE concernees IS NULL OR lectures IS NULL OR (niveau > 0 AND echelon IS NULL)',
});

function ligneDossier(etat: EtatDossier, version: number): LigneDossier {
  const ouvertes = etat.taches.filter((t) => t.etat === 'a-faire');
  const niveau = Math.max(0, ...ouvertes.map((t) => t.niveau));
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
    anciens_referents: etat.anciensReferents,
    lectures: etat.lectures.map((l) => `${l.jusquau}|${l.referent}`),
    concernees: concernees(etat),
    en_retard: ouvertes.some((t) => t.enRetard),
    niveau,
    echelon: ouvertes.find((t) => niveau > 0 && t.niveau === niveau)?.escaladeVers ?? null,
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

/** Which of these ids are those of dossiers that exist, for this reader when one is given. */
export async function dossiersConnus(
  base: Lecteur,
  ids: readonly string[],
  regard?: Regard,
  /** What this reader must meet besides: nothing hidden, unless said otherwise. */
  condition: (regard: Regard | undefined, filtres: Filtres) => string = (lecteur, filtres) =>
    nonCache(lecteur, filtres, 'd.id'),
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const filtres = new Filtres().si(ids, (p) => `d.id = ANY(${p})`);
  filtres.conditions.push(condition(regard, filtres));
  const text = `SELECT d.id FROM vues.dossier d ${filtres.ou}`;
  const { rows } = await base.query<{ id: string }>(text, filtres.valeurs);
  return new Set(rows.map((ligne) => ligne.id));
}

const ANNULEE: Issue = 'decohabitation-annulee';

/** The dossier that each of these references names in an operation for this reader, however it is written (R0.87): an undone décohabitation last (R3.151), the same writing first. */
export async function dossiersParReference(
  base: Lecteur,
  operation: string,
  references: readonly string[],
  regard: Regard,
): Promise<ReadonlyMap<string, string>> {
  if (references.length === 0) return new Map();
  const filtres = new Filtres().si(operation, (p) => `d.operation = ${p}`);
  filtres.conditions.push(nonCache(regard, filtres, 'd.id'));
  const text = `SELECT DISTINCT ON (r.dite) r.dite, d.id FROM unnest(${filtres.parametre(references)}::text[]) AS r(dite)
    JOIN vues.dossier d ON vues.meme_nom(d.reference) = vues.meme_nom(r.dite) ${filtres.ou}
    ORDER BY r.dite, d.issue IS NOT DISTINCT FROM '${ANNULEE}', d.reference = r.dite DESC, d.ouvert_le, d.id`;
  const { rows } = await base.query<{ dite: string; id: string }>(text, filtres.valeurs);
  return new Map(rows.map(({ dite, id }) => [dite, id]));
}

/** A dossier that bears a reference, as lists name it. */
export interface Porteur {
  readonly dossier: string;
  readonly reference: string;
  readonly le: string;
}

/** The other dossiers of the same reference in its operation, however it is written, that the reader may know (R3.150). */
export async function memeReference(
  base: Lecteur,
  { id, operation, reference }: Pick<EtatDossier, 'id' | 'operation' | 'reference'>,
  regard: Regard,
): Promise<readonly Porteur[]> {
  const filtres = new Filtres()
    .si(operation, (p) => `d.operation = ${p}`)
    .si(reference, (p) => `vues.meme_nom(d.reference) = vues.meme_nom(${p})`)
    .si(id, (p) => `d.id <> ${p}`);
  filtres.conditions.push(visible(regard, filtres));
  const text = `SELECT d.id AS dossier, d.reference, d.ouvert_le FROM vues.dossier d ${filtres.ou} ORDER BY d.ouvert_le, d.id`;
  const { rows } = await base.query<Omit<Porteur, 'le'> & { ouvert_le: Date }>(text, filtres.valeurs);
  return rows.map(({ ouvert_le: le, ...porteur }) => ({ ...porteur, le: le.toISOString() }));
}

/** Those of these ids whose décohabitation was undone: nobody is in them any more, and nobody will be (R4.75). */
export async function decohabitationsAnnulees(
  base: Lecteur,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const text = `SELECT d.id FROM vues.dossier d WHERE d.id = ANY($1) AND d.issue = $2`;
  const { rows } = await base.query<{ id: string }>(text, [ids, ANNULEE]);
  return new Set(rows.map((ligne) => ligne.id));
}
