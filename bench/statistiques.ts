/** Percentile by nearest rank of unsorted values; NaN when there are none. */
export function percentile(valeurs: readonly number[], p: number): number {
  if (valeurs.length === 0) return Number.NaN;
  const tries = [...valeurs].sort((a, b) => a - b);
  return tries[Math.min(tries.length - 1, Math.ceil((p / 100) * tries.length) - 1)] ?? Number.NaN;
}

export const arrondi = (valeur: number, decimales = 2): number => Number(valeur.toFixed(decimales));

export interface Latences {
  readonly parSeconde: number;
  readonly p50: number;
  readonly p99: number;
  readonly nombre: number;
  readonly erreurs: number;
}

export function latences(durees: readonly number[], secondes: number, erreurs: number): Latences {
  return {
    parSeconde: arrondi(durees.length / secondes, 1),
    p50: arrondi(percentile(durees, 50)),
    p99: arrondi(percentile(durees, 99)),
    nombre: durees.length,
    erreurs,
  };
}
