import { CsvError, parse } from 'csv-parse';
import { simplifier } from '../domaine/territoire.js';

/** Why a whole file is refused, in French; `colonnes` names each faulty column. */
export class FichierRefuse extends Error {
  constructor(
    motif: string,
    readonly colonnes: readonly { readonly champ: string; readonly motif: string }[] = [],
  ) {
    super(motif);
  }
}

export type Cellules<C extends string = string> = Readonly<Record<C, string>>;

/** The columns of a kind of file; those that may be left out read as empty. */
export interface Forme<C extends string = string> {
  readonly colonnes: readonly C[];
  readonly facultatives: readonly C[];
}

/** One record: its cells, or null when it does not have as many as the header. */
export interface Enregistrement<C extends string = string> {
  readonly ligne: number;
  readonly cellules: Cellules<C> | null;
  readonly nombre: number;
  /** How many the header has. */
  readonly attendues: number;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const FINS_DE_LIGNE = ['\r\n', '\n', '\r'];
const FIN_DE_LIGNE = /\r\n|\n|\r/g;
const CELLULE_MAX = 100_000;

/** @throws FichierRefuse on what is not UTF-8 text */
export function decoder(octets: Buffer): string {
  if (octets.length === 0) throw new FichierRefuse('Le fichier est vide.');
  if (octets.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    throw new FichierRefuse('C’est un classeur, non un CSV : enregistrez-le au format « CSV UTF-8 ».');
  }
  if ([0xfeff, 0xfffe].includes(octets.length > 1 ? octets.readUInt16BE(0) : 0)) {
    throw new FichierRefuse('Le fichier est en UTF-16 : enregistrez-le au format « CSV UTF-8 ».');
  }
  if (octets.includes(0))
    throw new FichierRefuse('Le fichier n’est pas un texte : il contient des octets nuls.');
  try {
    return UTF8.decode(octets);
  } catch {
    throw new FichierRefuse(
      'Le fichier n’est pas en UTF-8 (sans doute Windows-1252) : enregistrez-le au format « CSV UTF-8 ».',
    );
  }
}

/** The records of a CSV text, one by one. @throws FichierRefuse on a wrong header or an unclosed quote */
export async function* lireCsv<C extends string>(
  texte: string,
  forme: Forme<C>,
): AsyncGenerator<Enregistrement<C>> {
  const entete = texte.trimStart().split(FIN_DE_LIGNE, 1)[0] ?? '';
  let derniere = 0;
  const analyse = parse(texte, {
    delimiter: separateur(entete),
    record_delimiter: FINS_DE_LIGNE,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: CELLULE_MAX,
    raw: true,
    info: true,
    on_record: (lu: string[], { lines }) => {
      derniere = lines;
      return lu;
    },
  });
  let colonnes: readonly C[] | null = null;
  try {
    for await (const lu of analyse) {
      const { record, raw, info } = lu as { record: string[]; raw: string; info: { lines: number } };
      const ligne = debut(raw, info.lines);
      if (colonnes) yield enregistrement(ligne, record, colonnes, forme);
      else colonnes = lireEntete(record, forme);
    }
  } catch (erreur) {
    throw erreur instanceof CsvError ? refus(erreur, derniere) : erreur;
  }
  if (!colonnes) throw new FichierRefuse('Le fichier est vide.');
}

/** Reads a file to its end before anything is written. @returns how many records it holds. @throws FichierRefuse */
export async function verifierForme(octets: Buffer, forme: Forme): Promise<number> {
  let lignes = 0;
  for await (const _ of lireCsv(decoder(octets), forme)) lignes += 1;
  return lignes;
}

function refus({ code }: CsvError, derniere: number): FichierRefuse {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new FichierRefuse(`Un guillemet ouvert après la ligne ${derniere} n’est jamais refermé.`);
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new FichierRefuse(`La ligne qui suit la ligne ${derniere} est trop longue.`);
  return new FichierRefuse(`Le fichier n’est pas un CSV lisible après la ligne ${derniere}.`);
}

/** Where a record starts, from the line reached after it: a quoted cell may hold newlines. */
function debut(brut: string, atteinte: number): number {
  const corps = brut.replace(/(\r\n|\n|\r)$/, '');
  const blanches = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(corps)?.[0] ?? '';
  return atteinte - (corps.slice(blanches.length).match(FIN_DE_LIGNE)?.length ?? 0);
}

function separateur(entete: string): string {
  const points = entete.split(';').length;
  const virgules = entete.split(',').length;
  if (points === 1 && virgules === 1)
    throw new FichierRefuse('L’en-tête doit séparer ses colonnes par « ; » ou par « , ».');
  return points >= virgules ? ';' : ',';
}

function lireEntete<C extends string>(
  noms: readonly string[],
  { colonnes, facultatives }: Forme<C>,
): readonly C[] {
  const connues: ReadonlySet<string> = new Set(colonnes);
  const lus = noms.map((nom) => simplifier(nom).replaceAll(' ', '_'));
  const fautes = [
    ...colonnes
      .filter((c) => !lus.includes(c) && !facultatives.includes(c))
      .map((champ) => ({
        champ,
        motif: 'colonne manquante',
      })),
    ...lus.flatMap((nom, i) =>
      connues.has(nom)
        ? []
        : [{ champ: noms[i]?.trim().slice(0, 60) || `colonne ${i + 1}`, motif: 'colonne inconnue' }],
    ),
    ...lus.flatMap((nom, i) =>
      connues.has(nom) && lus.indexOf(nom) < i ? [{ champ: nom, motif: 'colonne en double' }] : [],
    ),
  ];
  if (fautes.length === 0) return lus as C[];
  throw new FichierRefuse(
    `Les colonnes ne sont pas celles attendues. ${fautes.map((f) => `${f.champ} : ${f.motif}`).join(' ; ')}.`,
    fautes,
  );
}

function enregistrement<C extends string>(
  ligne: number,
  valeurs: readonly string[],
  colonnes: readonly C[],
  { facultatives }: Forme<C>,
): Enregistrement<C> {
  const nombre = valeurs.length;
  const attendues = colonnes.length;
  if (nombre !== attendues) return { ligne, nombre, attendues, cellules: null };
  const absentes = facultatives.map((c) => [c, '']);
  const paires = [...absentes, ...colonnes.map((c, i) => [c, valeurs[i] ?? ''])];
  return { ligne, nombre, attendues, cellules: Object.fromEntries(paires) as Record<C, string> };
}
