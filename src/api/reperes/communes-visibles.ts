import type { Personne } from '../../domaine/noyau/acteur.js';

/** The territory of a reader as lists filter on it; undefined = everywhere. */
export const communesDe = ({ territoire }: Personne): readonly string[] | undefined =>
  territoire === '*' ? undefined : territoire;
