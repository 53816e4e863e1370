/** Does each thing, so many at once; at the first failure starts no more, and answers it. */
export async function enParallele<T>(
  choses: readonly T[],
  ensemble: number,
  faire: (chose: T) => Promise<void>,
): Promise<{ erreur: unknown } | null> {
  const file = choses.values();
  let echec: { erreur: unknown } | null = null;
  const poste = async (): Promise<void> => {
    for (const chose of file) {
      if (echec) return;
      try {
        await faire(chose);
      } catch (erreur) {
        echec ??= { erreur };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(ensemble, choses.length) }, poste));
  return echec;
}
