import { requeteInvalide } from '../problemes/probleme.js';
import type { Requete } from './requete.js';

const FORME_CLE = /^[\x21-\x7e]{1,200}$/;
const FORME_VERSION = /^(?:"(\d{1,9})"|(\d{1,9}))$/;
const CLE = 'idempotency-key';

/**
 * The idempotency key of a write (R8.2).
 * @throws Probleme 400 when absent, too long, or not plain ASCII
 */
export function cleDe(requete: Requete): string {
  const cle = requete.headers[CLE];
  if (cle === undefined) {
    throw requeteInvalide(
      'L’en-tête Idempotency-Key est obligatoire : une clé par acte, la même si vous le renvoyez.',
      [{ champ: 'Idempotency-Key', motif: 'est obligatoire' }],
    );
  }
  if (typeof cle !== 'string' || !FORME_CLE.test(cle)) {
    throw requeteInvalide('L’en-tête Idempotency-Key doit compter 1 à 200 caractères ASCII sans espace.', [
      { champ: 'Idempotency-Key', motif: 'doit compter 1 à 200 caractères ASCII sans espace' },
    ]);
  }
  return cle;
}

/**
 * The version a caller saw (`If-Match: "12"` or 12); undefined when it did not say.
 * @throws Probleme 400 when malformed
 */
export function versionAttendue(requete: Requete): number | undefined {
  const entete = requete.headers['if-match'];
  if (entete === undefined) return undefined;
  const parts = FORME_VERSION.exec(entete);
  if (!parts)
    throw requeteInvalide('L’en-tête If-Match doit être une version : "12".', [
      { champ: 'If-Match', motif: 'est mal formé' },
    ]);
  return Number(parts[1] ?? parts[2]);
}

/** What every write carries besides its body. */
export interface Ecriture {
  readonly cle: string;
  readonly versionAttendue: number | undefined;
}
