export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Boite extends Point {
  readonly largeur: number;
  readonly hauteur: number;
}

/** Height of a line of text, and mean width of one of its letters, in pixels at 11 px. */
export const LIGNE = 14;
const LETTRE = 5.8;

/** Cuts a sentence into lines that hold in a width. */
export function lignes(texte: string, largeur: number): string[] {
  const max = Math.max(6, Math.floor(largeur / LETTRE));
  return texte
    .split(' ')
    .filter((mot) => mot !== '')
    .reduce<string[]>((faites, mot) => {
      const derniere = faites.at(-1);
      if (derniere !== undefined && `${derniere} ${mot}`.length <= max)
        return [...faites.slice(0, -1), `${derniere} ${mot}`];
      return [...faites, mot];
    }, []);
}

/** The width that lines of text take. */
export const cote = (texte: readonly string[]): number =>
  Math.ceil(Math.max(...texte.map((l) => l.length)) * LETTRE) + 4;
