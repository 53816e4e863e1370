import type { components } from '../../api/types.d.ts';

export type Nature = components['schemas']['Commission']['nature'];

export const NATURES: Readonly<Record<Nature, string>> = {
  relogement: 'Commission de relogement',
  'cas-specifiques': 'Commission d’examen des cas spécifiques',
  caleol: 'CALEOL',
};

const estNature = (valeur: unknown): valeur is Nature =>
  typeof valeur === 'string' && Object.hasOwn(NATURES, valeur);

/** The filter of the list, as the address holds it. */
export const lireNature = ({ nature }: Readonly<Record<string, unknown>>): { readonly nature?: Nature } =>
  estNature(nature) ? { nature } : {};
