/** A household may have the home of another one: it suits, and this is what it is worth. */
export interface Arc {
  readonly de: string;
  readonly vers: string;
  readonly valeur: number;
}
/** Each household takes the home of the next one, the last that of the first. */
export interface Cycle {
  readonly menages: readonly string[];
  readonly valeur: number;
}

/** How many cycles are ever compared: beyond, the shortest first. */
const CYCLES_MAX = 2_000;

/**
 * Every cycle of at most `longueur` households, once each, the shortest first, then by value (R4.91). The first household of a
 * cycle is the smallest, so that none is found twice.
 */
export function cycles(arcs: readonly Arc[], longueur: number): Cycle[] {
  const suivants = new Map<string, Arc[]>();
  for (const arc of arcs) suivants.set(arc.de, [...(suivants.get(arc.de) ?? []), arc]);
  const trouves: Cycle[] = [];
  const parcourir = (chemin: readonly string[], valeur: number): void => {
    const [tete = '', bout = ''] = [chemin[0], chemin.at(-1)];
    for (const arc of suivants.get(bout) ?? []) {
      if (arc.vers === tete && chemin.length > 1)
        trouves.push({ menages: chemin, valeur: valeur + arc.valeur });
      else if (arc.vers > tete && chemin.length < longueur && !chemin.includes(arc.vers))
        parcourir([...chemin, arc.vers], valeur + arc.valeur);
    }
  };
  for (const tete of [...suivants.keys()].sort()) parcourir([tete], 0);
  return trouves
    .sort((a, b) => a.menages.length - b.menages.length || b.valeur - a.valeur || comparer(a, b))
    .slice(0, CYCLES_MAX);
}
const comparer = (a: Cycle, b: Cycle): number => (a.menages.join() < b.menages.join() ? -1 : 1);

/** The programme whose solution is the best exchanges together, in CPLEX LP format: no household twice. null when there is none. */
export function modeliserEchanges(possibles: readonly Cycle[]): string | null {
  if (possibles.length === 0) return null;
  const parMenage = new Map<string, string[]>();
  for (const [rang, { menages }] of possibles.entries())
    for (const menage of menages) parMenage.set(menage, [...(parMenage.get(menage) ?? []), `x${rang}`]);
  return [
    'Maximize',
    `valeur: ${possibles.map(({ valeur }, rang) => `${valeur} x${rang}`).join('\n + ')}`,
    'Subject To',
    ...[...parMenage.values()].map((variables, rang) => `m${rang}: ${variables.join('\n + ')} <= 1`),
    'Binary',
    ...possibles.map((_, rang) => `x${rang}`),
    'End',
  ].join('\n');
}

/** @param valeurs of the variables of the model, by name */
export const echangesRetenus = (
  possibles: readonly Cycle[],
  valeurs: Readonly<Record<string, number>>,
): Cycle[] => possibles.filter((_, rang) => (valeurs[`x${rang}`] ?? 0) > 0.5);
