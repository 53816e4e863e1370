import type { components } from '../../api/types.d.ts';

export type ChampLu = components['schemas']['ChampLu'];

/** One sentence for a plain field, one an entry for a list of objects. */
export function phrasesDe({ valeur, entrees }: ChampLu): string[] {
  if (valeur !== null) return [valeur];
  if (entrees.length === 0) return ['aucun'];
  return entrees.map(({ champs }) =>
    (champs as ChampLu[]).map((c) => `${c.titre} : ${phrasesDe(c).join(' / ')}`).join(', '),
  );
}
