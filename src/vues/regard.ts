import { ROLES_ORGANISATIONS } from '../domaine/dossier/acces.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { Filtres } from './filtres.js';

/** Whose eyes a list is read with: the conditions below say in SQL what `dossier/droits.ts` says of one dossier (R8.20, R8.21). */
export type Regard = Personne;

const siens = ({ id, delegations = [] }: Regard): readonly string[] => [id, ...delegations];

/** Of `p`, a row of `personnel.protection` joined with `pd`, its dossier: must it be hidden from the reader? */
function cachee(regard: Regard, filtres: Filtres): string {
  if (regard.role === 'lecteur' || regard.role === 'administrateur') return 'false';
  if (ROLES_ORGANISATIONS.includes(regard.role)) {
    const sienne = `${filtres.parametre(regard.organisation ?? '')}::text`;
    return `(${sienne} = ANY(p.organisations) OR NOT coalesce(${sienne} = ANY(pd.concernees), false))`;
  }
  const moi = filtres.parametre(regard.id);
  const referent = regard.role === 'referent' ? filtres.parametre(siens(regard)) : null;
  const tient = referent === null ? 'false' : `coalesce(pd.referent = ANY(${referent}::text[]), false)`;
  return `(${moi}::text = ANY(p.personnes) OR NOT (${tient} OR ${moi}::text = ANY(p.connaissent)))`;
}

/** No protected dossier that the reader must not know has this id. @param id an SQL expression that names no alias p or pd */
export function nonCache(regard: Regard | undefined, filtres: Filtres, id: string): string {
  if (!regard) return 'true';
  return `NOT EXISTS (SELECT 1 FROM personnel.protection p JOIN vues.dossier pd ON pd.id = p.dossier_id
    WHERE p.dossier_id = ${id} AND ${cachee(regard, filtres)})`;
}

/** Is the row `d` of `vues.dossier` one that the reader may know? Its territory, its organisation, its need to know. */
export function visible(regard: Regard | undefined, filtres: Filtres, d = 'd'): string {
  if (!regard) return 'true';
  const { territoire } = regard;
  const conditions = [nonCache(regard, filtres, `${d}.id`)];
  if (territoire !== '*') conditions.push(`${d}.commune = ANY(${filtres.parametre(territoire)})`);
  if (ROLES_ORGANISATIONS.includes(regard.role))
    conditions.push(`${filtres.parametre(regard.organisation ?? '')}::text = ANY(${d}.concernees)`);
  return `(${conditions.join(' AND ')})`;
}

/** Is that dwelling free of any protected household that the reader must not know: held, attributed, proposed? (R8.23) */
export function logementNonCache(regard: Regard | undefined, filtres: Filtres, l: string): string {
  if (!regard) return 'true';
  return `NOT EXISTS (SELECT 1 FROM personnel.protection p JOIN vues.dossier pd ON pd.id = p.dossier_id
    WHERE (p.dossier_id IN (${l}.dossier, ${l}.occupant) OR EXISTS (SELECT 1 FROM vues.proposition x WHERE x.dossier_id = p.dossier_id
      AND x.logement = ${l}.id AND x.etat IN ('proposee', 'confirmee', 'visitee', 'acceptee', 'attribuee')))
    AND ${cachee(regard, filtres)})`;
}

/** May the people of `d` be named to this référent: its own, nobody's, one it stands in for, one it handed over lately? (R3.56, R3.57) */
export function suivi(regard: Regard, filtres: Filtres): string {
  const moi = filtres.parametre(regard.id);
  return `(d.referent IS NULL OR d.referent = ANY(${filtres.parametre(siens(regard))}::text[])
    OR EXISTS (SELECT 1 FROM unnest(d.lectures) l WHERE split_part(l, '|', 2) = ${moi} AND split_part(l, '|', 1)::timestamptz > now()))`;
}

/** Is the row `d` among those that an operation's figures count for this reader? Its territory and its need to know; whatever its organisation. */
export function surOperation(regard: Regard | undefined, filtres: Filtres): string {
  if (!regard) return 'true';
  const { territoire } = regard;
  const conditions = [nonCache(regard, filtres, 'd.id')];
  if (territoire !== '*') conditions.push(`d.commune = ANY(${filtres.parametre(territoire)})`);
  return conditions.join(' AND ');
}
