import { ajouterMois, dateCayenne, enFrancais, type DateCivile, type Instant } from './instants.js';
import { refuser, type Refus } from './refus.js';

interface Horizon {
  readonly maintenant: Instant;
  /** How many months ahead the charter admits. */
  readonly mois: number;
  readonly regle: string;
  /** What is dated, as people read it. */
  readonly nom: string;
}

/** A day that somebody waits for is not farther than the charter admits; a slip of the year is told, not stored. */
export function tropLoin(
  date: DateCivile,
  { maintenant, mois, regle, nom }: Horizon,
  champ: string,
): Refus | null {
  const dernier = ajouterMois(dateCayenne(maintenant), mois);
  return date > dernier
    ? refuser(
        regle,
        `${nom} se dit pour le ${enFrancais(dernier)} au plus tard (${mois} mois, selon la charte) : vérifiez l’année.`,
        'invalide',
        champ,
      )
    : null;
}
