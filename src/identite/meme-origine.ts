import { Probleme } from '../api/problemes/probleme.js';
import type { Requete } from '../api/requete/requete.js';

const SANS_EFFET: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

const hoteDe = (origine: string): string | null => {
  try {
    return new URL(origine).host;
  } catch {
    return null;
  }
};

/** Where the browser says the request comes from; null when it says nothing. */
function vientDIci({ headers }: Requete): boolean | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return null;
  return hoteDe(headers.origin) === headers.host;
}

/**
 * What a cookie alone authorises must come from our own pages (CSRF).
 * @throws Probleme 403 on a write whose origin is another, or is not told
 */
export function exigerMemeOrigine(requete: Requete): void {
  if (SANS_EFFET.includes(requete.method) || vientDIci(requete) === true) return;
  throw new Probleme(403, 'Cette demande ne vient pas des pages du service : elle est refusée.');
}

/** Sign-in: refused when the browser says it comes from elsewhere. @throws Probleme 403 */
export function refuserAutreOrigine(requete: Requete): void {
  if (vientDIci(requete) === false)
    throw new Probleme(403, 'Cette connexion ne vient pas des pages du service : elle est refusée.');
}
