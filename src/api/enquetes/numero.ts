import { refuser } from '../requete/parametres.js';

/** The number of a survey of the dossier. @throws Probleme 400 */
export function numero(texte: string | undefined, champ: string): number {
  if (texte === undefined || !/^[1-9]\d{0,8}$/.test(texte))
    throw refuser(champ, 'doit être le numéro d’une enquête du dossier');
  return Number(texte);
}
