/** Rank of the first value that stands in the list before itself; -1 when each is there once. */
export const rangDouble = (valeurs: readonly string[]): number =>
  valeurs.findIndex((valeur, rang) => valeurs.indexOf(valeur) !== rang);
