import type { Charte } from '../../../charte/charte.js';
import type { MesureCatalogue } from '../../../charte/sections/mesures/champs.js';

export const mesureDuCatalogue = ({ catalogue }: Charte, code: string): MesureCatalogue | undefined =>
  catalogue.mesures.find((m) => m.code === code);

/** The measures to choose from, by code. */
export const choixMesures = ({ catalogue }: Charte): Record<string, string> =>
  Object.fromEntries(catalogue.mesures.map(({ code, libelle }) => [code, libelle]));

interface Entree {
  readonly code: string;
  readonly libelle: string;
}
/** A dictionary of the charter as the choices of a field. */
export const choixDe = (dictionnaire: readonly Entree[]): Record<string, string> =>
  Object.fromEntries(dictionnaire.map(({ code, libelle }) => [code, libelle]));

export const entreeDe = <E extends { readonly code: string }>(
  dictionnaire: readonly E[],
  code: string,
): E | undefined => dictionnaire.find((e) => e.code === code);
