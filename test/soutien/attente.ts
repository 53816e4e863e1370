import { attendre } from '../../src/embarque/processus.js';

/** Polls until the condition holds; fails by its name when the deadline passes. */
export async function jusqua(
  quoi: string,
  condition: () => boolean | Promise<boolean>,
  delaiMs = 20_000,
): Promise<void> {
  if (!(await attendre(condition, delaiMs))) throw new Error(`Toujours pas après ${delaiMs} ms : ${quoi}`);
}
