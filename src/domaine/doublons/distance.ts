/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours from one text to the other (optimal string alignment).
 * @returns `plafond + 1` as soon as it is beyond `plafond`
 */
export function distance(a: string, b: string, plafond: number): number {
  if (Math.abs(a.length - b.length) > plafond) return plafond + 1;
  let avantDerniere: number[] = [];
  let derniere = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const egal = a[i - 1] === b[j - 1] ? 0 : 1;
      const echange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      ligne.push(
        Math.min(
          (derniere[j] ?? 0) + 1,
          (ligne[j - 1] ?? 0) + 1,
          (derniere[j - 1] ?? 0) + egal,
          echange ? (avantDerniere[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...ligne) > plafond) return plafond + 1;
    [avantDerniere, derniere] = [derniere, ligne];
  }
  return Math.min(derniere[b.length] ?? 0, plafond + 1);
}
