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
export const FINANCEMENTS = {
  LLTS: 'LLTS (très social)',
  LLS: 'LLS (social)',
  PLS: 'PLS',
  ANAH: 'Conventionné Anah',
  libre: 'Sans financement aidé',
} as const satisfies Readonly<Record<NonNullable<FiltresLogements['financement']>, string>>;
export const TRIS = {
  reference: 'Référence',
  cout: 'Coût, du moins cher',
  surface: 'Surface',
  typologie: 'Typologie',
  disponibleLe: 'Date de disponibilité',
} as const satisfies Readonly<Record<NonNullable<FiltresLogements['tri']>, string>>;
export const STATUTS = Object.keys(STATUTS_LOGEMENT) as (keyof typeof STATUTS_LOGEMENT)[];
const OUI_NON = ['oui', 'non'] as const;

/** Filters of the list, as the address of the page holds them. */
export type Filtres = Omit<FiltresLogements, 'limite' | 'curseur' | 'typologieMin'>;
export type NomFiltre = keyof Filtres;

const parmi = <T extends string>(valeurs: readonly T[], lue: unknown): T | undefined =>
  valeurs.find((valeur) => valeur === lue);
const cles = <T extends string>(libelles: Readonly<Record<T, string>>) => Object.keys(libelles) as T[];

const NOMBRE = /^\d{1,8}([.,]\d{1,2})?$/;
const TEXTE_MAX = 100;
/** An address holds `500` as a number, and a field as a text. */
function nombreLu(lu: unknown): number | undefined {
  const texte = typeof lu === 'number' || typeof lu === 'string' ? String(lu).trim() : '';
  return NOMBRE.test(texte) ? Number(texte.replace(',', '.')) : undefined;
}
const texteLu = (lu: unknown): string | undefined => {
  const texte = typeof lu === 'number' || typeof lu === 'string' ? String(lu).trim() : '';
  return texte === '' ? undefined : texte.slice(0, TEXTE_MAX);
};
const JOUR = /^\d{4}-\d{2}-\d{2}$/;
function jourLu(lu: unknown): string | undefined {
  if (typeof lu !== 'string' || !JOUR.test(lu)) return undefined;
  const instant = new Date(`${lu}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(lu) ? lu : undefined;
}

/** Reads an address: whatever is not a filter is left out. */
export function lireFiltres(recherche: Readonly<Record<string, unknown>>): Filtres {
  const lus = {
    recherche: texteLu(recherche['recherche']),
    statut: parmi(STATUTS, recherche['statut']),
    commune: parmi(COMMUNES, recherche['commune']),
    typologie: parmi(TYPOLOGIES, recherche['typologie']),
    coutMax: nombreLu(recherche['coutMax']),
    surfaceMin: nombreLu(recherche['surfaceMin']),
    nature: parmi(cles(NATURES), recherche['nature']),
    financement: parmi(cles(FINANCEMENTS), recherche['financement']),
    accessible: parmi(OUI_NON, recherche['accessible']),
    horsQpv: parmi(OUI_NON, recherche['horsQpv']),
    passerelle: parmi(OUI_NON, recherche['passerelle']),
    disponibleAu: jourLu(recherche['disponibleAu']),
    bailleur: texteLu(recherche['bailleur']),
    reservataire: texteLu(recherche['reservataire']),
    tri: parmi(cles(TRIS), recherche['tri']),
  };
  return Object.fromEntries(Object.entries(lus).filter(([, valeur]) => valeur !== undefined));
}

/** An order is not a filter. */
export const sontVides = ({ tri: _, ...filtres }: Filtres): boolean => Object.keys(filtres).length === 0;
