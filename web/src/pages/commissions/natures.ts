import type { components } from '../../api/types.d.ts';

export type Nature = components['schemas']['Commission']['nature'];

export const NATURES: Readonly<Record<Nature, string>> = {
  relogement: 'Commission de relogement',
  'cas-specifiques': 'Commission d’examen des cas spécifiques',
  caleol: 'CALEOL',
};

const estNature = (valeur: unknown): valeur is Nature =>
  typeof valeur === 'string' && Object.hasOwn(NATURES, valeur);

export const PERIODES = {
  'a-venir': 'À venir',
  passees: 'Passées',
  'a-decider': 'Tenues, décisions attendues',
} as const;
type Periode = keyof typeof PERIODES;
const estPeriode = (valeur: unknown): valeur is Periode =>
  typeof valeur === 'string' && Object.hasOwn(PERIODES, valeur);

export interface Filtres {
  readonly nature?: Nature;
  readonly periode?: Periode;
}

/** The filters of the list, as the address holds them. */
export const lireFiltres = ({ nature, periode }: Readonly<Record<string, unknown>>): Filtres => ({
  ...(estNature(nature) ? { nature } : {}),
  ...(estPeriode(periode) ? { periode } : {}),
});
