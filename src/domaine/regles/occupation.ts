/** Surface, in m², under which a dwelling is over-occupied: 9 for one person, 16 for two, 9 more for each, 70 at most (CCH R. 822-25). */
export function surfaceMinimale(personnes: number): number {
  if (personnes <= 1) return 9;
  return Math.min(70, 16 + 9 * (personnes - 2));
}

/** Is the dwelling large enough for the household (R4.9)? Yes when the survey does not say how many they are. */
export const logementAdapte = (surface: number, personnes: number | undefined): boolean =>
  personnes === undefined || surface >= surfaceMinimale(personnes);
