import type { Refus } from '../noyau/refus.js';
import { tenu } from './conditions.js';
import type { DescriptionLogement, EtatLogement } from './etat.js';

/** What makes a dwelling that one: a file that says otherwise may speak of another. */
const IDENTITE = { commune: '', typologie: '', surface: ' m²' } as const;
type ChampIdentite = keyof typeof IDENTITE;
type Identite = Pick<DescriptionLogement, ChampIdentite>;

interface Changement {
  readonly champ: ChampIdentite;
  /** « commune changée de Cayenne à Matoury ». */
  readonly dit: string;
}

/** What an offer said anew would change of which dwelling it is (R4.135). */
export const identiteChangee = (etat: Identite, offre: Identite): Changement[] =>
  (Object.keys(IDENTITE) as ChampIdentite[])
    .filter((champ) => etat[champ] !== offre[champ])
    .map((champ) => ({
      champ,
      dit: `${champ} changée de ${etat[champ]}${IDENTITE[champ]} à ${offre[champ]}${IDENTITE[champ]}`,
    }));

/** R4.135: the dwelling that a household relies on does not become another. */
export function autreLogement(etat: EtatLogement, offre: Identite): Refus | null {
  const [premier] = identiteChangee(etat, offre);
  const refus = premier ? tenu(etat, 'R4.135', `${premier.dit}, ce n’est plus lui`) : null;
  return refus && premier ? { ...refus, champ: premier.champ } : null;
}
