import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { AGREGATS, type NomAgregat } from '../domaine/agregats.js';
import { SECTIONS_DEFAUT } from '../domaine/charte/sections/index.js';
import type { Cle } from './cles.js';
import { desceller, sceller } from './scellement.js';

/** Raise it when the elements of a list or a dictionary of a state change shape: stored states are then folded again from their events. */
const REVISIONS: Readonly<Record<NomAgregat, number>> = {
  charte: 1,
  commission: 3,
  dossier: 23,
  logement: 2,
  operation: 1,
  organisation: 1,
  referent: 1,
};

/** The names of the fields of a state, and of the parts it is made of. */
function champsDe(partie: object): string {
  const noms = Object.entries(partie).map(([nom, valeur]: [string, unknown]) => {
    const sous = typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
    return sous ? `${nom}(${champsDe(valeur)})` : nom;
  });
  return noms.sort().join();
}

/** What the fold takes from the release itself: the shipped content of the charter's sections. */
const LIVRE: Readonly<Partial<Record<NomAgregat, string>>> = { charte: JSON.stringify(SECTIONS_DEFAUT) };

/** Shape of a stored state: its revision, the names of its fields and what it takes from the release, as a small number. */
function calculerForme(agregat: NomAgregat): number {
  const champs = champsDe(AGREGATS[agregat].initial(''));
  const texte = `${REVISIONS[agregat]}:${champs}${LIVRE[agregat] ?? ''}`;
  return [...texte].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 32_749, 7);
}

export const FORMES = Object.fromEntries(
  Object.keys(AGREGATS).map((nom) => [nom, calculerForme(nom as NomAgregat)]),
) as Readonly<Record<NomAgregat, number>>;

const CLAIR = 0;
const SCELLE = 1;
const COMPRESSE = 2;
/** Bytes: above, a row leaves the table's page (PostgreSQL's TOAST), and each new state leaves its old pieces behind. */
const A_COMPRESSER = 1_800;
const REGLAGE = { level: 3, windowBits: 13, memLevel: 7 } as const;
const lien = (id: string, version: number): string => `etat|${id}|${version}`;

/**
 * The bytes of a folded state, after one that says how: sealed when the stream has a key, bound to the stream and the version,
 * and compressed first when long. What is not sealed stays readable, so that a search finds what should have been sealed.
 */
export function ecrireEtat(etat: object, id: string, version: number, cle: Cle | null): Buffer {
  const texte = Buffer.from(JSON.stringify(etat));
  if (!cle) return Buffer.concat([Buffer.from([CLAIR]), texte]);
  const long = texte.length > A_COMPRESSER;
  const corps = long ? deflateRawSync(texte, REGLAGE) : texte;
  return Buffer.concat([
    Buffer.from([long ? COMPRESSE : SCELLE]),
    sceller(cle.octets, corps, lien(id, version)),
  ]);
}

/** The JSON text of a stored state; null when it is sealed and the key is gone. */
export function texteEtat(octets: Buffer, id: string, version: number, cle: Cle | null): string | null {
  if (octets[0] === CLAIR) return octets.toString('utf8', 1);
  if (!cle) return null;
  const corps = desceller(cle.octets, octets.subarray(1), lien(id, version));
  return (octets[0] === COMPRESSE ? inflateRawSync(corps) : corps).toString();
}

/** Reads back {@link ecrireEtat}; null when it is sealed and the key is gone. */
export function lireEtat(octets: Buffer, id: string, version: number, cle: Cle | null): object | null {
  const texte = texteEtat(octets, id, version, cle);
  return texte === null ? null : (JSON.parse(texte) as object);
}
