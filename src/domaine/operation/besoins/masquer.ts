/**
 * Hides the counts that would point at somebody (R1.17): those under the threshold, and, when a single one is hidden, the next
 * smallest too, for the total would give it away. Zero is told: nobody is there.
 * @param seuil smallest count that is told
 */
export function masquer(comptes: readonly number[], seuil: number): (number | null)[] {
  const petit = (n: number) => n > 0 && n < seuil;
  const caches = new Set(comptes.flatMap((n, rang) => (petit(n) ? [rang] : [])));
  if (caches.size === 1) {
    const suivant = comptes.reduce<number | null>(
      (choisi, n, rang) =>
        n === 0 || caches.has(rang) || (choisi !== null && (comptes[choisi] ?? 0) <= n) ? choisi : rang,
      null,
    );
    if (suivant !== null) caches.add(suivant);
  }
  return comptes.map((n, rang) => (caches.has(rang) ? null : n));
}
