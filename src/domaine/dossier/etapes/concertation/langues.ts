import type { Charte } from '../../../charte/charte.js';
import { simplifier } from '../../../territoire.js';

/** The names of the languages of the charter, told beside the field: another one may be named. */
export const nomsLangues = ({ concertation }: Charte): readonly string[] =>
  concertation.langues.map(({ nom }) => nom);

/** The name of a language of the charter, said by its name or its code; another language is kept as it was said (R1.16). */
export function langueDite({ concertation }: Charte, dite: string): string {
  const cherche = simplifier(dite);
  const connue = concertation.langues.find(({ code, nom }) => [code, nom].map(simplifier).includes(cherche));
  return connue?.nom ?? dite;
}
