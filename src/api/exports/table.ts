/** What a cell holds; null = nothing, or what the reader must not know. */
export type Cellule = string | number | null;

/** A list to be handed over, line by line. */
export interface Table {
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly lignes: AsyncIterable<readonly Cellule[]>;
}

const MARQUE_UTF8 = '\u{FEFF}';
const FORMULE = /^[=+\-@\t\r]/;
const A_CITER = /[";\r\n]/;

/** A text that a spreadsheet would run as a formula is made a text (R0.48). */
export const sansFormule = (texte: string): string => (FORMULE.test(texte) ? `'${texte}` : texte);

function cellule(valeur: Cellule): string {
  if (valeur === null) return '';
  if (typeof valeur === 'number') return String(valeur);
  const texte = sansFormule(valeur);
  return A_CITER.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
}

const ligne = (valeurs: readonly Cellule[]): string => `${valeurs.map(cellule).join(';')}\r\n`;

/** The list as a spreadsheet of Guyane opens it: UTF-8 with its mark, semicolons; a line is written as soon as it is read. */
export async function* enCsv({ colonnes, lignes }: Table): AsyncGenerator<string> {
  yield MARQUE_UTF8 + ligne(colonnes);
  for await (const valeurs of lignes) yield ligne(valeurs);
}
