import type { Colonne } from './colonnes.ts';
import { enCsv } from './modele.ts';

/** Rows of a CSV text, blank lines kept so that a line keeps its number. */
export function lireTableau(texte: string, limite = Infinity): string[][] {
  const lu = texte.replace(/^\ufeff/, '');
  const separateur = separateurDe(lu);
  const lignes: string[][] = [];
  let [ligne, cellule, citee]: [string[], string, boolean] = [[], '', false];
  const clore = (): void => {
    lignes.push([...ligne, cellule]);
    [ligne, cellule] = [[], ''];
  };
  for (let i = 0; i < lu.length && lignes.length < limite; i += 1) {
    const signe = lu.charAt(i);
    if (citee && signe === '"' && lu[i + 1] === '"') [cellule, i] = [`${cellule}"`, i + 1];
    else if (signe === '"' && (citee || cellule === '')) citee = !citee;
    else if (citee) cellule += signe;
    else if (signe === separateur) [ligne, cellule] = [[...ligne, cellule], ''];
    else if (signe === '\n') clore();
    else if (signe !== '\r') cellule += signe;
  }
  if (lignes.length < limite && (cellule !== '' || ligne.length > 0)) clore();
  return lignes;
}

function separateurDe(texte: string): string {
  const entete = texte.split(/\r\n|\n|\r/, 1)[0] ?? '';
  return entete.split(';').length >= entete.split(',').length ? ';' : ',';
}

const simplifier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** For each column of a file, the one it surely is: by its name, or by what it is called here; null otherwise. */
export function rapprocher(entetes: readonly string[], colonnes: readonly Colonne[]): (string | null)[] {
  const pris = new Set<string>();
  return entetes.map((entete) => {
    const dit = simplifier(entete);
    const trouvee = colonnes.find(({ nom, libelle }) => nom === dit || simplifier(libelle) === dit)?.nom;
    if (trouvee === undefined || pris.has(trouvee)) return null;
    pris.add(trouvee);
    return trouvee;
  });
}

/** The same file under the chosen columns: the others are left out, those that lack are added empty when they must be there. */
export function transposer(
  texte: string,
  choix: readonly (string | null)[],
  ajoutees: readonly string[],
): string {
  const gardes = choix.flatMap((nom, rang) => (nom === null ? [] : [{ nom, rang }]));
  const [, ...lignes] = lireTableau(texte);
  const vides = ajoutees.map(() => '');
  const corps = lignes.map((ligne) =>
    ligne.every((c) => c.trim() === '') ? [''] : [...gardes.map(({ rang }) => ligne[rang] ?? ''), ...vides],
  );
  return enCsv([[...gardes.map(({ nom }) => nom), ...ajoutees], ...corps]);
}
