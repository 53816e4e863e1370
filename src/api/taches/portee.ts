import { PROPRIETAIRES } from '../../domaine/charte/charte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { FiltreTaches } from '../../vues/liste-taches.js';
import { communesDe } from '../reperes/communes-visibles.js';

export const estRoleDeTache = (pour: string): boolean => PROPRIETAIRES.some((role) => role === pour);

/** What `pour` may name besides a role: the caller, an organisation, a person. */
export interface Cible {
  readonly pour: string | undefined;
  /** True when `pour` names a declared organisation. */
  readonly organisation: boolean;
}

/**
 * The tasks that a caller may see of those it asks for; null = none. A référent sees its own, those of whom it stands in for and those of
 * households without one, a bailleur or a partner those of its organisation, a pilot those of its territory; the other roles have no task.
 */
export function porteeTaches(acteur: Personne, { pour, organisation }: Cible): FiltreTaches | null {
  if (acteur.role === 'referent') return pourReferent(acteur, pour);
  if (acteur.role !== 'pilote') return estRoleDeTache(acteur.role) ? pourOrganisation(acteur, pour) : null;
  const regard = acteur;
  const communes = communesDe(acteur);
  if (pour === undefined) return { communes, regard };
  if (pour === 'moi') return { communes, regard, pour: 'pilote' };
  if (estRoleDeTache(pour)) return { communes, regard, pour };
  return organisation ? { communes, regard, organisation: pour } : { communes, regard, personnes: [pour] };
}

function pourReferent(acteur: Personne, pour: string | undefined): FiltreTaches | null {
  const { id, delegations = [] } = acteur;
  const siennes = pour === undefined || pour === 'moi' || pour === 'referent' || pour === id;
  return siennes
    ? {
        pour: 'referent',
        personnes: [id, ...delegations],
        sansPersonne: pour !== id,
        communes: communesDe(acteur),
        regard: acteur,
      }
    : null;
}

function pourOrganisation(acteur: Personne, pour: string | undefined): FiltreTaches | null {
  const { role, organisation } = acteur;
  const siennes = pour === undefined || pour === 'moi' || pour === role || pour === organisation;
  return siennes && organisation !== undefined ? { organisation, regard: acteur } : null;
}
