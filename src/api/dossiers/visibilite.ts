import { suitLeMenage } from '../../domaine/dossier/acces.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Menage } from '../../domaine/dossier/menage.js';
import { CHAMPS_RESTREINTS } from '../../domaine/questionnaire/correspondance.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { MenagesVus } from '../../vues/filtre-dossiers.js';

/** The part of the household that a caller may know; null = nothing. */
export interface MenageVisible {
  readonly identite: Partial<Menage['identite']>;
  readonly situation?: Menage['situation'];
  readonly souhaits?: Menage['souhaits'];
}

/** A former référent goes on reading for a while; another référent of the territory does not see the people (R3.56). */
const suit = (etat: EtatDossier, acteur: Personne): boolean =>
  suitLeMenage(acteur, etat, new Date().toISOString());

const sansRestreint = (situation: Menage['situation']): Menage['situation'] =>
  Object.fromEntries(Object.entries(situation).filter(([champ]) => !CHAMPS_RESTREINTS.has(champ)));

/**
 * Who sees what of the people: the référent and the pilot all but the restricted fields, which need a stated ground (R8.6);
 * a partner whom to call and in which language; a bailleur and a réservataire nothing (domain.md §1).
 */
export function menageVisible(etat: EtatDossier, acteur: Personne): MenageVisible | null {
  const { menage } = etat;
  if (!menage) return null;
  if (litLesTextes(etat, acteur)) {
    const { identite, situation, souhaits } = menage;
    return { identite, situation: sansRestreint(situation), souhaits };
  }
  if (acteur.role !== 'partenaire') return null;
  const { nom, prenom, telephone, langue } = menage.identite;
  return { identite: { nom, prenom, ...(telephone ? { telephone } : {}), ...(langue ? { langue } : {}) } };
}

/** Who reads what people wrote freely: it may say anything of the household, so only who carries its journey. */
export const litLesTextes = (etat: EtatDossier, acteur: Personne): boolean =>
  acteur.role === 'pilote' || (acteur.role === 'referent' && suit(etat, acteur));

/** The same rule, for the names in lists: whose may this caller read, and search? */
export function menagesVus(acteur: Personne): MenagesVus | undefined {
  const { role } = acteur;
  if (role === 'referent') return acteur;
  return role === 'pilote' || role === 'partenaire' ? 'tous' : undefined;
}
