import { Probleme, requeteInvalide } from '../problemes/probleme.js';
import type { Requete } from './requete.js';

/** A part of a multipart body, as the interceptor of files leaves it. */
export interface Joint {
  readonly fieldname: string;
  readonly buffer: Buffer;
}

/** How a form with one file speaks of it, e.g. `la photo`, `une photo`, in the field `photo`. */
export interface FichierAttendu {
  readonly champ: string;
  readonly le: string;
  readonly un: string;
}

/** The limits of a form with one file of that size (bytes) beside a few short fields. */
export const limitesUnFichier = (taille: number) => ({
  fileSize: taille,
  files: 1,
  fields: 10,
  fieldSize: 10_000,
  headerPairs: 50,
});

/** The bytes of the file that came, if one did. @throws Probleme 415 when the body is not a form with files */
export function fichierEventuel(
  { headers }: Requete,
  joints: readonly Joint[] | undefined,
  { champ, le }: FichierAttendu,
): Buffer | null {
  if (!/^multipart\/form-data/i.test(headers['content-type'] ?? ''))
    throw new Probleme(415, `Envoyez ${le} en « multipart/form-data », champ « ${champ} ».`);
  return joints?.find(({ fieldname }) => fieldname === champ)?.buffer ?? null;
}

/** The bytes of the file that must come. @throws Probleme 400, 415 */
export function fichierJoint(
  requete: Requete,
  joints: readonly Joint[] | undefined,
  attendu: FichierAttendu,
): Buffer {
  const { champ, un } = attendu;
  const octets = fichierEventuel(requete, joints, attendu);
  if (octets) return octets;
  throw requeteInvalide(`Joignez ${un} dans le champ « ${champ} ».`, [{ champ, motif: 'est obligatoire' }]);
}
