import type { Adequation } from '../charte/sections/adequation.js';
import type { Typologie } from '../territoire.js';
import type { Composition, Demande } from './demande.js';
import { pieces, typologieDe } from './typologies.js';

export type LigneGrille = Adequation['grille'][number];
export interface Bornes {
  readonly min: Typologie;
  readonly max: Typologie;
}

/** Bedrooms that a household needs: one per couple and single adult, young children share theirs. */
export function chambres({ couples, adultesSeuls, enfants }: Composition, adequation: Adequation): number {
  const petits = enfants.filter((age) => age < adequation.agePartage).length;
  const grands = enfants.length - petits;
  return couples + adultesSeuls + grands + Math.ceil(petits / adequation.enfantsParChambre);
}

/** The line of the grid for so many people; the last one holds beyond. */
export const ligneDe = (grille: readonly LigneGrille[], personnes: number): LigneGrille | undefined =>
  grille.find((l) => l.personnes >= personnes) ?? grille.at(-1);

/**
 * The typologies that suit (R4.33): the line of the grid, shifted within it by the bedrooms that the composition needs.
 * @returns null when the number of people is unknown
 */
export function bornesTypologie({ personnes, composition }: Demande, adequation: Adequation): Bornes | null {
  const ligne = personnes === undefined ? undefined : ligneDe(adequation.grille, personnes);
  if (!ligne) return null;
  if (!composition) return { min: ligne.min, max: ligne.max };
  const besoin = 1 + chambres(composition, adequation);
  return {
    min: typologieDe(Math.min(Math.max(besoin, pieces(ligne.min)), pieces(ligne.max))),
    max: typologieDe(Math.max(besoin, pieces(ligne.max))),
  };
}
