import { refuser, type Parametres } from './parametres.js';
import { paginationDe } from './pages.js';

/** Paging of what is numbered: the cursor is the last number read. */
export function suiteNumerotee(parametres: Parametres): { readonly limite: number; readonly apres: number } {
  const { limite, curseur } = paginationDe(parametres);
  const lu = curseur === undefined ? 0 : Number(Buffer.from(curseur, 'base64url').toString('latin1'));
  if (!Number.isSafeInteger(lu) || lu < 0 || (curseur !== undefined && numero(lu) !== curseur)) {
    throw refuser('curseur', 'n’est pas un curseur donné par le service');
  }
  return { limite, apres: lu };
}

export const numero = (n: number): string => Buffer.from(String(n), 'latin1').toString('base64url');
