/** The six communes of the CACL (domain.md §8), in their usual spelling. */
export const COMMUNES = [
  'Cayenne',
  'Matoury',
  'Rémire-Montjoly',
  'Macouria',
  'Montsinéry-Tonnegrande',
  'Roura',
] as const;
export type Commune = (typeof COMMUNES)[number];

/** A text without accents, case, nor separators: what tolerant comparisons look at. */
export const simplifier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The commune meant by a text, whatever its accents, case and hyphens; null when it is not one of the CACL. */
export function lireCommune(texte: string): Commune | null {
  const cherche = simplifier(texte);
  return COMMUNES.find((c) => simplifier(c) === cherche) ?? null;
}

export const PROGRAMMES = { NPNRU: 'NPNRU', LHI: 'Lutte contre l’habitat indigne' } as const;
export type Programme = keyof typeof PROGRAMMES;

export const TYPOLOGIES = { T1: 'T1', T2: 'T2', T3: 'T3', T4: 'T4', T5: 'T5', T6: 'T6', T7: 'T7' } as const;
export type Typologie = keyof typeof TYPOLOGIES;

export const CHOIX_COMMUNES = {
  Cayenne: 'Cayenne',
  Matoury: 'Matoury',
  'Rémire-Montjoly': 'Rémire-Montjoly',
  Macouria: 'Macouria',
  'Montsinéry-Tonnegrande': 'Montsinéry-Tonnegrande',
  Roura: 'Roura',
} as const satisfies Record<Commune, string>;
