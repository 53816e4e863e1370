import { STATUTS_LOGEMENT, type FiltresLogements } from '../../commun/logement.ts';

export const COMMUNES = [
  'Cayenne',
  'Matoury',
  'Rémire-Montjoly',
  'Macouria',
  'Montsinéry-Tonnegrande',
  'Roura',
] as const satisfies readonly FiltresLogements['commune'][];
export const TYPOLOGIES = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
] as const satisfies readonly FiltresLogements['typologie'][];
export const STATUTS = Object.keys(STATUTS_LOGEMENT) as (keyof typeof STATUTS_LOGEMENT)[];

/** Filters of the list, as the address of the page holds them. */
export type Filtres = Pick<FiltresLogements, 'statut' | 'commune' | 'typologie' | 'bailleur'>;

const parmi = <T extends string>(valeurs: readonly T[], lue: unknown): T | undefined =>
  valeurs.find((valeur) => valeur === lue);

/** Reads an address: whatever is not a filter is left out. */
export function lireFiltres(recherche: Readonly<Record<string, unknown>>): Filtres {
  const statut = parmi(STATUTS, recherche['statut']);
  const commune = parmi(COMMUNES, recherche['commune']);
  const typologie = parmi(TYPOLOGIES, recherche['typologie']);
  const { bailleur } = recherche;
  return {
    ...(statut ? { statut } : {}),
    ...(commune ? { commune } : {}),
    ...(typologie ? { typologie } : {}),
    ...(typeof bailleur === 'string' && bailleur !== '' ? { bailleur } : {}),
  };
}

export const sontVides = (filtres: Filtres): boolean => Object.keys(filtres).length === 0;
