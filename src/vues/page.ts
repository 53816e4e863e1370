import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { TYPES_LECTURE } from '../base/types.js';

/** What a read query runs on. */
export type Lecteur = Pick<Pool, 'query'>;

export interface Page<E> {
  readonly elements: readonly E[];
  /** Opaque cursor of the next page; null on the last one. */
  readonly suivant: string | null;
  /** How many there are on all pages, when it was asked. */
  readonly total?: number;
}

export interface Pagination {
  readonly curseur?: string | undefined;
  /** 1 to 200. */
  readonly limite?: number | undefined;
}

export const LIMITE_MAX = 200;
const LIMITE_DEFAUT = 50;

/** A cursor that was altered, or that belongs to another list. */
export class CurseurInvalide extends Error {
  constructor() {
    super('Le curseur de page est illisible : reprenez la liste depuis le début.');
  }
}

const controle = (liste: string, texte: string): string =>
  createHash('sha256').update(`${liste}:${texte}`).digest('base64url').slice(0, 8);

function encoder(liste: string, cle: readonly string[]): string {
  const texte = JSON.stringify(cle);
  return Buffer.from(controle(liste, texte) + texte).toString('base64url');
}

/** Reads back the sort key held by a cursor of that list. @throws CurseurInvalide */
export function decoderCurseur(liste: string, curseur: string): readonly string[] {
  const texte = Buffer.from(curseur, 'base64url').toString();
  if (controle(liste, texte.slice(8)) !== texte.slice(0, 8)) throw new CurseurInvalide();
  return JSON.parse(texte.slice(8)) as readonly string[];
}

export interface RequeteListe<E> {
  /** Name of the list: cursors of one are refused by another. */
  readonly liste: string;
  /** SQL up to the limit; `depart` gives the parameters of the cursor, `limite` the one of the limit. */
  readonly sql: string;
  readonly valeurs: readonly unknown[];
  readonly limite: number;
  /** Sort key of a row, in the order of the SQL. */
  readonly cle: (ligne: E) => readonly string[];
}

export const limiteDe = ({ limite }: Pagination): number =>
  Math.min(Math.max(Math.trunc(limite ?? LIMITE_DEFAUT), 1), LIMITE_MAX);

/** Runs a list asked with one row more than its limit, and gives its page. */
export async function lirePage<E extends object>(base: Lecteur, requete: RequeteListe<E>): Promise<Page<E>> {
  const { sql, valeurs, limite, liste, cle } = requete;
  const { rows } = await base.query<E>({
    name: nomDe(sql),
    text: sql,
    values: [...valeurs],
    types: TYPES_LECTURE,
  });
  const elements = rows.slice(0, limite);
  const derniere = elements.at(-1);
  return { elements, suivant: rows.length > limite && derniere ? encoder(liste, cle(derniere)) : null };
}

/**
 * A page of a list that is ranked in memory, drawn from only as far as the page needs. The cursor holds the last element and
 * its place: the page goes on after the element, wherever it stands by now, else after its place.
 * @throws CurseurInvalide
 */
export function paginer<E>(
  ranges: Iterable<E>,
  demande: Pagination,
  { liste, cle }: { readonly liste: string; readonly cle: (element: E) => string },
): Page<E> {
  const limite = limiteDe(demande);
  const [dernier, place = '0'] = demande.curseur ? decoderCurseur(liste, demande.curseur) : [];
  const lus: E[] = [];
  let debut = dernier === undefined ? 0 : null;
  for (const element of ranges) {
    lus.push(element);
    if (debut === null && cle(element) === dernier) debut = lus.length;
    else if (debut !== null && lus.length > debut + limite) break;
  }
  debut ??= Number(place);
  const elements = lus.slice(debut, debut + limite);
  const fin = elements.at(-1);
  const suite = debut + limite < lus.length && fin !== undefined;
  return { elements, suivant: suite ? encoder(liste, [cle(fin), String(debut + limite)]) : null };
}

/** What of a list is kept, still drawn from as it is asked for. */
export function* garder<E>(elements: Iterable<E>, garde: (element: E) => boolean): Iterable<E> {
  for (const element of elements) if (garde(element)) yield element;
}

const noms = new Map<string, string>();

/** Each shape of a list is prepared once per connection under its own name. */
function nomDe(sql: string): string {
  let nom = noms.get(sql);
  if (nom === undefined) {
    nom = `liste-${createHash('sha256').update(sql).digest('base64url').slice(0, 16)}`;
    noms.set(sql, nom);
  }
  return nom;
}
