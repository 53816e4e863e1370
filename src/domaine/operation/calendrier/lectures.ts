import type { DateCivile } from '../../noyau/instants.js';
import type { EtatOperation } from '../etat.js';
import type { DatesOperation } from './dates.js';
import { NATURES_JALON, type Immeuble, type Jalon } from './etat.js';

type Calendrier = Pick<EtatOperation, 'jalons' | 'immeubles'>;

export const immeublesTenus = ({ immeubles }: Pick<EtatOperation, 'immeubles'>): Immeuble[] =>
  immeubles.filter((i) => !i.retire);
/** Sectors named by the buildings of the operation. */
export const secteurs = (etat: Pick<EtatOperation, 'immeubles'>): string[] => [
  ...new Set(immeublesTenus(etat).flatMap((i) => i.secteur ?? [])),
];
/** The dates that hold, the nearest first. */
export const jalonsTenus = ({ jalons }: Pick<EtatOperation, 'jalons'>): Jalon[] =>
  jalons.filter((j) => j.annule === null).sort((a, b) => dateDe(a).localeCompare(dateDe(b)));
/** When it happened, or is to happen. */
export const dateDe = ({ le, effectifLe }: Jalon): DateCivile => effectifLe ?? le;

/** Is this building, or a household that is attached to none, concerned by that date? */
export function concerne({ jalon, immeuble }: { jalon: Jalon; immeuble: Immeuble | null }): boolean {
  if (jalon.immeuble !== null) return jalon.immeuble === immeuble?.id;
  return jalon.secteur === null || jalon.secteur === immeuble?.secteur;
}

const premiere = (dates: readonly DateCivile[]): DateCivile | null => [...dates].sort()[0] ?? null;

/** @param code building of the household; null when it is attached to none: only the dates of the whole operation hold */
export function datesPour(etat: Calendrier, code: string | null): DatesOperation {
  const immeuble = etat.immeubles.find((i) => i.id === code) ?? null;
  const jalons = jalonsTenus(etat).filter((jalon) => concerne({ jalon, immeuble }));
  const de = (...natures: readonly Jalon['nature'][]) =>
    premiere(jalons.filter((j) => natures.includes(j.nature)).map(dateDe));
  return { phaseOperationnelle: de('demarrage-travaux', 'demolition'), demolition: de('demolition') };
}

/** `Démolition, Bâtiment C`: what a date is about, said in full. */
export function intitule(
  etat: Pick<EtatOperation, 'immeubles'>,
  {
    nature,
    libelle,
    immeuble,
    secteur,
  }: Pick<Jalon, 'nature' | 'immeuble' | 'secteur'> & { libelle?: string | undefined },
): string {
  const quoi = libelle ?? NATURES_JALON[nature];
  const nom = etat.immeubles.find((i) => i.id === immeuble)?.libelle;
  const ou = nom ?? (secteur === null ? null : `secteur ${secteur}`);
  return ou === null || libelle !== undefined ? quoi : `${quoi}, ${ou}`;
}
