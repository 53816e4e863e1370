import type { CompositionMenage, Occupant } from '../dossier/menage.js';
import { estDateCivile, type DateCivile } from '../noyau/instants.js';
import { estObjet } from '../noyau/objet.js';
import { OCCUPANTS } from './correspondance.js';
import type { Reponses } from './modele.js';

const MAJORITE = 18;

/** Whole years lived on that day. */
export function ageLe(naissance: DateCivile, jour: DateCivile): number {
  const annees = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  return naissance.slice(5) > jour.slice(5) ? annees - 1 : annees;
}

const texteDe = (valeur: unknown): string | undefined =>
  typeof valeur === 'string' && valeur.trim() !== '' ? valeur.trim() : undefined;

/** The persons that the survey names, in its order; none when it was told field by field. */
export function occupantsDe(reponses: Reponses): Occupant[] {
  const occupants = reponses[OCCUPANTS.question];
  if (!Array.isArray(occupants)) return [];
  return occupants.filter(estObjet).map((o, rang) => {
    const [nom, naissance] = [texteDe(o[OCCUPANTS.nom]), o[OCCUPANTS.dateNaissance]];
    return {
      id: `o${rang + 1}`,
      prenom: texteDe(o[OCCUPANTS.prenom]) ?? `Personne ${rang + 1}`,
      lien: texteDe(o[OCCUPANTS.lien]) ?? 'autre',
      ...(nom ? { nom } : {}),
      ...(typeof naissance === 'string' && estDateCivile(naissance) ? { dateNaissance: naissance } : {}),
    };
  });
}

/** Who shares the bedrooms; null when nobody is named, or the age of one is not known. */
export function composer(occupants: readonly Occupant[], jour: DateCivile): CompositionMenage | null {
  if (occupants.length === 0) return null;
  const ages = occupants.flatMap(({ dateNaissance }) => (dateNaissance ? [ageLe(dateNaissance, jour)] : []));
  if (ages.length < occupants.length) return null;
  const couples = occupants.some(({ lien }) => lien === 'conjoint') ? 1 : 0;
  const adultes = ages.filter((age) => age >= MAJORITE).length;
  return {
    couples,
    adultesSeuls: Math.max(0, adultes - 2 * couples),
    enfants: ages.filter((age) => age < MAJORITE),
  };
}

/** The same, from the persons told in the survey. */
export const compositionDe = (reponses: Reponses, jour: DateCivile): CompositionMenage | null =>
  composer(occupantsDe(reponses), jour);
