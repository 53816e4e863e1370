import { estProgramme, type Programme } from '../../commun/programmes.ts';

/** Filters of the board, as the address of the page holds them. */
export interface Filtres {
  readonly operation?: string;
  readonly programme?: Programme;
  readonly commune?: string;
  readonly referent?: string;
}
export type NomFiltre = keyof Filtres;

/** Reads an address: whatever is not a filter is left out; a code made of digits is a text all the same. */
export function lireFiltres(recherche: Readonly<Record<string, unknown>>): Filtres {
  const { programme } = recherche;
  const operation = texteDe(recherche['operation']);
  const commune = texteDe(recherche['commune']);
  const referent = texteDe(recherche['referent']);
  return {
    ...(operation ? { operation } : {}),
    ...(estProgramme(programme) ? { programme } : {}),
    ...(commune ? { commune } : {}),
    ...(referent ? { referent } : {}),
  };
}

const texteDe = (valeur: unknown): string =>
  typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : '';

export const avecFiltre = (filtres: Filtres, nom: NomFiltre, valeur: string): Filtres =>
  lireFiltres({ ...filtres, [nom]: valeur });

export const sontVides = (filtres: Filtres): boolean => Object.keys(filtres).length === 0;
