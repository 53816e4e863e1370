import { attendre } from '../../src/embarque/processus.js';

/** Polls until the condition holds; fails by its name when the deadline passes. */
export async function jusqua(
  quoi: string,
  condition: () => boolean | Promise<boolean>,
  delaiMs = 20_000,
): Promise<void> {
  if (!(await attendre(condition, delaiMs))) throw new Error(`Toujours pas après ${delaiMs} ms : ${quoi}`);
}

/** Polls until there is something to read; fails by its name when the deadline passes. */
export async function obtenir<T>(quoi: string, lire: () => Promise<T | null>, delaiMs?: number): Promise<T> {
  const lu: { valeur: T | null } = { valeur: null };
  await jusqua(quoi, async () => (lu.valeur = await lire()) !== null, delaiMs);
  if (lu.valeur === null) throw new Error(quoi);
  return lu.valeur;
}
