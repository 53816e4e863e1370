import type { Personne } from '../../domaine/noyau/acteur.js';
import { dossiersParReference } from '../../vues/dossier.js';
import type { Lecteur } from '../../vues/page.js';
import { dossiersCaches } from '../../vues/protection.js';
import { idDossier } from './identifiants.js';

/**
 * The id that each reference has for this person: that of the dossier it may know, or the one that a new dossier would take. A
 * protected dossier that it must not know leaves its reference free, so that nothing tells that it is taken (R8.29).
 */
export async function adressesDossiers(
  vues: Lecteur,
  operation: string,
  references: readonly string[],
  acteur: Personne,
): Promise<ReadonlyMap<string, string>> {
  const adresses = new Map(await dossiersParReference(vues, operation, references, acteur));
  let restent = [...new Set(references)].filter((reference) => !adresses.has(reference));
  for (let rang = 1; restent.length > 0; rang += 1) {
    const ids = new Map(restent.map((reference) => [reference, idDossier(operation, reference, rang)]));
    const caches = await dossiersCaches(vues, [...ids.values()], acteur);
    for (const [reference, id] of ids) if (!caches.has(id)) adresses.set(reference, id);
    restent = restent.filter((reference) => !adresses.has(reference));
  }
  return adresses;
}

/** The same, of one reference. */
export async function adresseDossier(
  vues: Lecteur,
  operation: string,
  reference: string,
  acteur: Personne,
): Promise<string> {
  const adresses = await adressesDossiers(vues, operation, [reference], acteur);
  return adresses.get(reference) ?? idDossier(operation, reference);
}
