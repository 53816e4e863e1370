import { createHash } from 'node:crypto';
import { refuser } from '../../domaine/noyau/refus.js';
import { memeNom } from '../../domaine/noyau/textes.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
/** Namespace of the ids made from names (RFC 9562, version 5). */
const ESPACE = Buffer.from('5b0f3c1e6f0b4d0c9a2e7d1c4e8a9f10', 'hex');

/** @throws Probleme 404, as for an unknown id */
export function uuid(id: string): string {
  if (!UUID.test(id)) throw introuvable();
  return id;
}

/** A dossier named in the body of a request. @throws Probleme 422 that names the field (R3.149) */
export function dossierDit(id: string, champ: string): string {
  const motif = 'Ce n’est pas l’identifiant d’un dossier : prenez-le dans la liste des dossiers.';
  if (!UUID.test(id)) throw problemeDe(refuser('R3.149', motif, 'invalide', champ));
  return id;
}

/** A code that names a stream. @throws Probleme 404, as for an unknown code */
export function code(id: string): string {
  if (!CODE.test(id)) throw introuvable();
  return id;
}

/** The same id for the same name, always: a UUID of version 5. */
export function uuidDe(...nom: readonly string[]): string {
  const octets = createHash('sha1').update(ESPACE).update(nom.join('|'), 'utf8').digest().subarray(0, 16);
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6);
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8);
  const hexa = octets.toString('hex');
  return [hexa.slice(0, 8), hexa.slice(8, 12), hexa.slice(12, 16), hexa.slice(16, 20), hexa.slice(20)].join(
    '-',
  );
}

/**
 * The dossier of a household: its reference is unique in its operation, among the dossiers that a person may know (R0.8, R8.29),
 * whatever its case, accents and spaces (R0.87).
 * @param rang 2 for the first that bears the reference of a protected dossier, or of an undone décohabitation, and so on
 */
export const idDossier = (operation: string, reference: string, rang = 1): string =>
  rang === 1
    ? uuidDe('dossier', operation, memeNom(reference))
    : uuidDe('dossier', String(rang), operation, memeNom(reference));
/** A dwelling of the guichet unique: its reference is unique for its bailleur, however it is written (R0.87). */
export const idLogement = (bailleur: string, reference: string): string =>
  uuidDe('logement', bailleur, memeNom(reference));
