import { TYPES_LECTURE } from '../base/types.js';
import { Filtres } from './filtres.js';
import { surOperation, type Regard } from './regard.js';
import { decoderCurseur, limiteDe, lirePage, type Lecteur, type Page, type Pagination } from './page.js';

export const SENS = ['migrer', 'retablir'] as const;
/** `retablir`: the migration is being undone. */
export type Sens = (typeof SENS)[number];
export const ISSUES_MIGRATION = ['faite', 'refusee', 'a-reprendre'] as const;
export type IssueMigration = (typeof ISSUES_MIGRATION)[number];

/** How far one walk is. */
export interface AvancementMarche {
  readonly sens: Sens;
  readonly commenceeLe: string;
  readonly termineeLe: string | null;
  readonly faites: number;
  readonly refusees: number;
  readonly aReprendre: number;
}

/** The walks of every migration to that version, by migration. */
export async function avancements(
  base: Lecteur,
  charte: string,
): Promise<ReadonlyMap<string, readonly AvancementMarche[]>> {
  const text = `SELECT m.migration, m.sens, m.commencee_le AS "commenceeLe", m.terminee_le AS "termineeLe",
      count(*) FILTER (WHERE r.issue = 'faite')::int AS faites, count(*) FILTER (WHERE r.issue = 'refusee')::int AS refusees,
      count(*) FILTER (WHERE r.issue = 'a-reprendre')::int AS "aReprendre"
    FROM procedure.migration_charte m LEFT JOIN procedure.migration_dossier r USING (charte, migration, sens)
    WHERE m.charte = $1 GROUP BY m.charte, m.migration, m.sens ORDER BY m.sens`;
  const { rows } = await base.query<AvancementMarche & { migration: string }>({
    text,
    values: [charte],
    types: TYPES_LECTURE,
  });
  const par = new Map<string, AvancementMarche[]>();
  for (const { migration, ...marche } of rows) par.set(migration, [...(par.get(migration) ?? []), marche]);
  return par;
}

/** What became of one dossier. */
export interface LigneMigration {
  readonly dossier: string;
  readonly reference: string;
  readonly operation: string;
  readonly sens: Sens;
  readonly issue: IssueMigration;
  readonly regle: string | null;
  readonly motif: string | null;
  readonly le: string;
}

interface DemandeResultats extends Pagination {
  readonly charte: string;
  readonly migration: string;
  readonly sens?: Sens | undefined;
  readonly issue?: IssueMigration | undefined;
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
}

/** What asks for something comes first. */
const RANGS: Readonly<Record<IssueMigration, string>> = { 'a-reprendre': '0', refusee: '1', faite: '2' };
const RANG = `(CASE r.issue ${Object.entries(RANGS)
  .map(([issue, rang]) => `WHEN '${issue}' THEN '${rang}'`)
  .join(' ')} END)`;

/** The results of a migration: those to take up again, the refused, the done, by dossier. @throws CurseurInvalide */
export function listerResultats(base: Lecteur, demande: DemandeResultats): Promise<Page<LigneMigration>> {
  const { charte, migration, sens, issue, regard, curseur } = demande;
  const limite = limiteDe(demande);
  const filtres = new Filtres()
    .si(charte, (p) => `r.charte = ${p}`)
    .si(migration, (p) => `r.migration = ${p}`)
    .si(sens, (p) => `r.sens = ${p}`)
    .si(issue, (p) => `r.issue = ${p}`)
    .apres([RANG, 'r.dossier', 'r.sens'], curseur ? decoderCurseur('migration', curseur) : undefined);
  filtres.conditions.push(surOperation(regard, filtres));
  const sql = `SELECT r.dossier, d.reference, d.operation, r.sens, r.issue, r.regle, r.motif, r.le
    FROM procedure.migration_dossier r JOIN vues.dossier d ON d.id = r.dossier
    ${filtres.ou} ORDER BY ${RANG}, r.dossier, r.sens LIMIT ${filtres.parametre(limite + 1)}`;
  const cle = (l: LigneMigration) => [RANGS[l.issue], l.dossier, l.sens];
  return lirePage(base, { liste: 'migration', sql, valeurs: filtres.valeurs, limite, cle });
}

export interface DossierASimuler {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly etape: string;
}

interface DemandeASimuler {
  /** Dossiers that already run under it have nothing to try. */
  readonly charte: string;
  readonly operations?: readonly string[] | undefined;
  readonly regard?: Regard | undefined;
  readonly apres: string;
  readonly limite: number;
}

/** The next running dossiers that a version may be tried on, by id. */
export async function dossiersASimuler(base: Lecteur, demande: DemandeASimuler): Promise<DossierASimuler[]> {
  const { charte, operations, regard, apres, limite } = demande;
  const filtres = new Filtres()
    .si(charte, (p) => `charte <> ${p}`)
    .si(operations, (p) => `operation = ANY(${p})`)
    .si(apres, (p) => `d.id > ${p}`);
  filtres.conditions.push(surOperation(regard, filtres));
  const ou = [...filtres.conditions, `statut <> 'clos'`, 'NOT purge'].join(' AND ');
  const text = `SELECT d.id, d.reference, d.operation, d.etape FROM vues.dossier d WHERE ${ou} ORDER BY d.id LIMIT ${filtres.parametre(limite)}`;
  return (await base.query<DossierASimuler>({ text, values: filtres.valeurs })).rows;
}

interface DemandeMigres {
  readonly charte: string;
  readonly migration: string;
  readonly regard?: Regard | undefined;
  readonly apres: string;
  readonly limite: number;
}

/** The next dossiers that a migration brought over, by id. */
export async function dossiersMigres(base: Lecteur, demande: DemandeMigres): Promise<DossierASimuler[]> {
  const { charte, migration, regard, apres, limite } = demande;
  const filtres = new Filtres()
    .si(charte, (p) => `r.charte = ${p}`)
    .si(migration, (p) => `r.migration = ${p}`)
    .si(apres, (p) => `d.id > ${p}`);
  filtres.conditions.push(surOperation(regard, filtres), `r.sens = 'migrer'`, `r.issue = 'faite'`);
  const text = `SELECT d.id, d.reference, d.operation, d.etape FROM procedure.migration_dossier r
    JOIN vues.dossier d ON d.id = r.dossier ${filtres.ou} ORDER BY d.id LIMIT ${filtres.parametre(limite)}`;
  return (await base.query<DossierASimuler>({ text, values: filtres.valeurs })).rows;
}
