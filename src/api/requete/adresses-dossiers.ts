import type { Personne } from '../../domaine/noyau/acteur.js';
import { decohabitationsAnnulees, dossiersParReference } from '../../vues/dossier.js';
import type { Lecteur } from '../../vues/page.js';
import { dossiersCaches } from '../../vues/protection.js';
import { idDossier } from './identifiants.js';

const RIEN: ReadonlySet<string> = new Set();

/** The first id of each reference that neither hides a dossier nor is done with. */
async function completer(
  vues: Lecteur,
  operation: string,
  references: readonly string[],
  acteur: Personne,
  connus: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const adresses = new Map(connus);
  let restent = [...new Set(references)].filter((reference) => !adresses.has(reference));
  for (let rang = 1; restent.length > 0; rang += 1) {
    const ids = new Map(restent.map((reference) => [reference, idDossier(operation, reference, rang)]));
    const [caches, annulees] = await Promise.all([
      dossiersCaches(vues, [...ids.values()], acteur),
      decohabitationsAnnulees(vues, [...ids.values()]),
    ]);
    for (const [reference, id] of ids) if (!caches.has(id) && !annulees.has(id)) adresses.set(reference, id);
    restent = restent.filter((reference) => !adresses.has(reference));
  }
  return adresses;
}

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
  const connus = await dossiersParReference(vues, operation, references, acteur);
  return completer(vues, operation, references, acteur, connus);
}

/** The same for dossiers about to be opened: an undone décohabitation leaves its reference free (R3.151). */
export async function adressesNouvelles(
  vues: Lecteur,
  operation: string,
  references: readonly string[],
  acteur: Personne,
): Promise<ReadonlyMap<string, string>> {
  const connus = await dossiersParReference(vues, operation, references, acteur);
  const annulees = connus.size === 0 ? RIEN : await decohabitationsAnnulees(vues, [...connus.values()]);
  const tenus = new Map([...connus].filter(([, id]) => !annulees.has(id)));
  return completer(vues, operation, references, acteur, tenus);
}

/** The same, of one reference. */
export async function adresseNouvelle(
  vues: Lecteur,
  operation: string,
  reference: string,
  acteur: Personne,
): Promise<string> {
  const adresses = await adressesNouvelles(vues, operation, [reference], acteur);
  return adresses.get(reference) ?? idDossier(operation, reference);
}
