const ESPACES = /[\s\u00a0\u202f]/g;
const MONTANT = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });

/** A number as people type it: `1 234,56 €`, `1234.56`, `48 m²`; null when it cannot be read as one number only. */
export function lireNombre(texte: string): number | null {
  const nu = texte.replace(ESPACES, '').replace(/(€|m²)$/, '');
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(nu)) return null;
  const lu = Number(nu.replace(',', '.'));
  return Number.isFinite(lu) ? lu : null;
}

/** How many decimals were typed. */
export function decimales(texte: string): number {
  const fraction = /[.,](\d*?)0*$/.exec(texte.replace(ESPACES, '').replace(/(€|m²)$/, ''));
  return fraction?.[1]?.length ?? 0;
}

/** A number put back in a field: `1 234,56` for euros, `62,5` otherwise. */
export const ecrireNombre = (n: number, euros: boolean): string => (euros ? MONTANT : NOMBRE).format(n);
