import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Probleme } from '../problemes/probleme.js';
import { lireJson } from './json-strict.js';
import type { Requete } from './requete.js';

const JSON_UTF8 = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;
const TYPE_REFUSE = 'Le corps doit être du JSON en UTF-8 : « Content-Type: application/json ».';

/**
 * The JSON body of a request, read after the guard; an absent body counts as `{}`.
 * @throws Probleme 415 on another content type, 400 on broken JSON
 */
export function corpsDe(requete: Requete): unknown {
  const type = requete.headers['content-type'];
  const aUnCorps =
    requete.headers['transfer-encoding'] !== undefined || Number(requete.headers['content-length'] ?? 0) > 0;
  if (type === undefined ? aUnCorps : !JSON_UTF8.test(type)) throw new Probleme(415, TYPE_REFUSE);
  if (!Buffer.isBuffer(requete.body) || requete.body.length === 0) return {};
  return lireJson(requete.body);
}

/** Parameter: the parsed JSON body, to be validated by the route. */
export const Corps = createParamDecorator((_: unknown, contexte: ExecutionContext) =>
  corpsDe(contexte.switchToHttp().getRequest<Requete>()),
);
