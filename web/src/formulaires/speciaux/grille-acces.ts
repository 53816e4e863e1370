import type { Vue } from '../agregats.ts';
import { estObjet } from '../modele/schema.ts';
import { texteDe } from '../modele/corps.ts';

export const ACTE_GRILLE = 'EvaluerAcces';
export const REPONSES = 'reponses';

const sous = (v: unknown, ...noms: readonly string[]): unknown =>
  noms.reduce((o, nom) => (estObjet(o) ? o[nom] : undefined), v);

/** Every point of the grid, unanswered: it is filled whole. */
export function pointsDeLaGrille({ possibles }: Vue): { readonly point: string }[] {
  const schema = possibles.find((a) => a.acte === ACTE_GRILLE)?.schema;
  const codes = sous(schema, 'properties', REPONSES, 'items', 'properties', 'point', 'enum');
  return Array.isArray(codes) ? codes.map((code: unknown) => ({ point: texteDe(code) })) : [];
}
