import type { Response } from 'express';
import { CurseurInvalide, LIMITE_MAX, type Page, type Pagination } from '../../vues/page.js';
import { refuser, type Parametres } from './parametres.js';
import type { Requete } from './requete.js';

const LIMITE_DEFAUT = 50;
/** Parameters of every list. */
export const PARAMETRES_PAGE = ['limite', 'curseur'] as const;

/** @throws Probleme 400 on a limit out of 1–200 */
export function paginationDe({
  limite = String(LIMITE_DEFAUT),
  curseur,
}: Parametres): Pagination & { readonly limite: number } {
  if (!/^\d{1,3}$/.test(limite) || Number(limite) < 1 || Number(limite) > LIMITE_MAX) {
    throw refuser('limite', `doit être un entier de 1 à ${LIMITE_MAX}`);
  }
  return { limite: Number(limite), curseur };
}

/**
 * Reads a page and answers it: the elements, how many there are when it was asked, and the `Link` to the next page if any.
 * @throws Probleme 400 on a cursor that the service did not give for this list
 */
export async function repondrePage<E>(
  requete: Requete,
  reponse: Response,
  lire: () => Promise<Page<E>>,
): Promise<{ elements: readonly E[]; total?: number }> {
  const { elements, suivant, total } = await tenter(lire);
  if (suivant !== null) {
    const adresse = new URL(requete.originalUrl, 'http://relogement.invalid');
    adresse.searchParams.set('curseur', suivant);
    reponse.setHeader('link', `<${adresse.pathname}${adresse.search}>; rel="next"`);
  }
  return { elements, ...(total === undefined ? {} : { total }) };
}

async function tenter<R>(lire: () => Promise<R>): Promise<R> {
  try {
    return await lire();
  } catch (erreur) {
    throw erreur instanceof CurseurInvalide
      ? refuser('curseur', 'n’est pas un curseur donné par le service')
      : erreur;
  }
}
