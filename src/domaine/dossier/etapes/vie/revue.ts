import type { Contexte } from '../../../contexte.js';
import { terme } from '../../../noyau/delais.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';

/** The last day on which something that stands still, or that somebody took, is looked at again (R9.61, R7.26). */
export const derniereRevue = ({ charte, calendrier, maintenant }: Contexte): DateCivile =>
  dateCayenne(terme(maintenant, charte.regimes.revueSuspension, 'matin', calendrier));

interface Revue {
  readonly regle: string;
  readonly champ: string;
  /** What is looked at again, as people read it: « la suspension », « Une suspension ». */
  readonly quoi: string;
  readonly une: string;
}

/** A day to look at it again is neither past, nor farther than the charter lets anything stand unseen. */
export function revueAdmise(
  le: DateCivile,
  contexte: Contexte,
  { regle, champ, quoi, une }: Revue,
): Refus | null {
  if (le < dateCayenne(contexte.maintenant))
    return refuser(regle, `Le jour où ${quoi} se revoit est passé.`, 'invalide', champ);
  const derniere = derniereRevue(contexte);
  return le > derniere
    ? refuser(
        regle,
        `${une} se revoit le ${enFrancais(derniere)} au plus tard (durée de la charte, à valider par la CACL).`,
        'invalide',
        champ,
      )
    : null;
}
