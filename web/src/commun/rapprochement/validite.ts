/** Whether a refusal of the offer would count (13 bis, needs, means, decency), as it is read. */
export const direValidite = (valable: boolean | null): string => {
  if (valable === null) return 'Offre valable au sens de l’article 13 bis : à vérifier.';
  return valable
    ? 'Offre valable au sens de l’article 13 bis.'
    : 'Offre non valable au sens de l’article 13 bis.';
};
