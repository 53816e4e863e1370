import { dateCayenne, estDateCivile } from '../../domaine/noyau/instants.js';
import { versionEnVigueur } from '../../vues/charte.js';
import type { Guichet } from '../guichet/guichet.js';
import type { Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { code } from '../requete/identifiants.js';
import { refuser } from '../requete/parametres.js';

export const EN_VIGUEUR = 'en-vigueur';

/**
 * A version of the charter by its code, or the one in force today or on that day (R10.3).
 * @throws Probleme 404, or 400 on a day that is none
 */
export async function lireVersion(guichet: Guichet, { vues }: Services, demandee: string, le?: string) {
  if (demandee !== EN_VIGUEUR) return guichet.lire('charte', code(demandee));
  if (le !== undefined && !estDateCivile(le))
    throw refuser('le', 'doit être une date réelle entre 1900 et 2199, AAAA-MM-JJ');
  const jour = le ?? dateCayenne(new Date().toISOString());
  const version = await versionEnVigueur(vues, jour);
  if (version === null) throw introuvable();
  return guichet.lire('charte', version);
}
