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
export const NATURES = {
  social: 'Logement social',
  prive: 'Parc privé',
  iml: 'Intermédiation locative',
  'bail-rehabilitation': 'Bail à réhabilitation',
  'auto-construction': 'Auto-construction accompagnée',
  transitoire: 'Logement transitoire',
} as const satisfies Readonly<Record<NonNullable<FiltresLogements['nature']>, string>>;
const NOMS_NATURES = Object.keys(NATURES) as (keyof typeof NATURES)[];
const OUI_NON = ['oui', 'non'] as const;
export const STATUTS = Object.keys(STATUTS_LOGEMENT) as (keyof typeof STATUTS_LOGEMENT)[];

/** Filters of the list, as the address of the page holds them. */
export type Filtres = Pick<
  FiltresLogements,
  'statut' | 'commune' | 'typologie' | 'bailleur' | 'nature' | 'accessible' | 'horsQpv' | 'passerelle'
>;

const parmi = <T extends string>(valeurs: readonly T[], lue: unknown): T | undefined =>
  valeurs.find((valeur) => valeur === lue);

/** Reads an address: whatever is not a filter is left out. */
export function lireFiltres(recherche: Readonly<Record<string, unknown>>): Filtres {
  const statut = parmi(STATUTS, recherche['statut']);
  const commune = parmi(COMMUNES, recherche['commune']);
  const typologie = parmi(TYPOLOGIES, recherche['typologie']);
  const nature = parmi(NOMS_NATURES, recherche['nature']);
  const accessible = parmi(OUI_NON, recherche['accessible']);
  const horsQpv = parmi(OUI_NON, recherche['horsQpv']);
  const passerelle = parmi(OUI_NON, recherche['passerelle']);
  const { bailleur } = recherche;
  return {
    ...(statut ? { statut } : {}),
    ...(commune ? { commune } : {}),
    ...(typologie ? { typologie } : {}),
    ...(nature ? { nature } : {}),
    ...(accessible ? { accessible } : {}),
    ...(horsQpv ? { horsQpv } : {}),
    ...(passerelle ? { passerelle } : {}),
    ...(typeof bailleur === 'string' && bailleur !== '' ? { bailleur } : {}),
  };
}

export const sontVides = (filtres: Filtres): boolean => Object.keys(filtres).length === 0;
