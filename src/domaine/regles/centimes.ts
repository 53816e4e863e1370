/** Whole cents: every amount is reckoned in them, so that no rounding ever hides. */
export type Centimes = number;

/** From euros as forms give them, two decimals at most. */
export const enCentimes = (euros: number): Centimes => Math.round(euros * 100);
export const enEuros = (centimes: Centimes): number => centimes / 100;

const milliers = (entier: number): string => String(entier).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** `41 €`, `1 234,56 €`. */
export function direEuros(centimes: Centimes): string {
  const [signe, somme] = [centimes < 0 ? '-' : '', Math.abs(centimes)];
  const reste = somme % 100;
  const decimales = reste === 0 ? '' : `,${String(reste).padStart(2, '0')}`;
  return `${signe}${milliers((somme - reste) / 100)}${decimales}\u00a0€`;
}

/** `58`, `58,5`: at most one decimal. */
export function direNombre(valeur: number): string {
  return String(Math.round(valeur * 10) / 10).replace('.', ',');
}

/** Hundredths of a percent, rounded to the nearest: 3 275 is 32,75 %. */
export type PourDixMille = number;
export const direTaux = (taux: PourDixMille): string => `${String(taux / 100).replace('.', ',')}\u00a0%`;
