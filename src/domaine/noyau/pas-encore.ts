import { dateCayenne, type DateCivile, type Instant } from './instants.js';
import { refuser, type Refus } from './refus.js';

/** R0.4: what has happened is not dated tomorrow. */
export function pasEncore(
  date: DateCivile,
  { maintenant }: { readonly maintenant: Instant },
  champ: string,
): Refus | null {
  return date > dateCayenne(maintenant)
    ? refuser('R0.4', 'Cette date est dans le futur.', 'invalide', champ)
    : null;
}
