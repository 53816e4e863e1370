import { ajouterMois, dateCayenne, enFrancais, type DateCivile, type Instant } from './instants.js';
import { refuser, type Refus } from './refus.js';

const MOIS_PAR_AN = 12;

/** R1.40: a fact is not dated further back than so many years; a slip of the year is told, not stored. */
export function tropAncien(
  date: DateCivile,
  { maintenant, annees }: { readonly maintenant: Instant; readonly annees: number },
  champ: string,
): Refus | null {
  const premier = ajouterMois(dateCayenne(maintenant), -annees * MOIS_PAR_AN);
  return date < premier
    ? refuser(
        'R1.40',
        `Cette date est antérieure au ${enFrancais(premier)} : vérifiez l’année.`,
        'invalide',
        champ,
      )
    : null;
}
