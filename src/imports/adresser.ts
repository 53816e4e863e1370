import { adressesNouvelles } from '../api/requete/adresses-dossiers.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { Lecteur } from '../vues/page.js';
import type { MenageLu } from './lecture-menages.js';

interface AOuvrir {
  readonly menage: MenageLu;
  readonly id: string;
}

/** The same, under the ids that their references have for who imports them (R8.29). */
export async function adresser<A extends AOuvrir>(
  vues: Lecteur,
  lues: readonly A[],
  acteur: Personne,
): Promise<A[]> {
  const operations = [...new Set(lues.map((a) => a.menage.corps.operation))];
  const adresses = new Map<string, ReadonlyMap<string, string>>();
  for (const operation of operations) {
    const siennes = lues.filter((a) => a.menage.corps.operation === operation);
    const references = siennes.map((a) => a.menage.corps.reference);
    adresses.set(operation, await adressesNouvelles(vues, operation, references, acteur));
  }
  return lues.map((a) => {
    const { operation, reference } = a.menage.corps;
    return { ...a, id: adresses.get(operation)?.get(reference) ?? a.id };
  });
}
