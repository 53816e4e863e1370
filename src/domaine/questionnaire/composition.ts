import type { CompositionMenage } from '../dossier/menage.js';
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

/** Who shares the bedrooms, from the persons told in the survey; null when none is told, or the age of one is not known. */
export function compositionDe(reponses: Reponses, jour: DateCivile): CompositionMenage | null {
  const occupants = reponses[OCCUPANTS.question];
  if (!Array.isArray(occupants) || occupants.length === 0) return null;
  const personnes = occupants.filter(estObjet).map((o) => ({
    lien: o[OCCUPANTS.lien],
    naissance: o[OCCUPANTS.dateNaissance],
  }));
  const ages = personnes.flatMap(({ naissance }) =>
    typeof naissance === 'string' && estDateCivile(naissance) ? [ageLe(naissance, jour)] : [],
  );
  if (ages.length < occupants.length) return null;
  const couples = personnes.some(({ lien }) => lien === 'conjoint') ? 1 : 0;
  const adultes = ages.filter((age) => age >= MAJORITE).length;
  return {
    couples,
    adultesSeuls: Math.max(0, adultes - 2 * couples),
    enfants: ages.filter((age) => age < MAJORITE),
  };
}
