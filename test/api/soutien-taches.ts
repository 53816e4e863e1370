import { randomUUID } from 'node:crypto';
import { etapeSelonFaits } from '../../src/domaine/dossier/procedure.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import type { Service } from './soutien.js';

/** What the workflow asks of a dossier. */
export async function procedure(
  { services: { porte } }: Service,
  id: string,
  acte: string,
  corps: object,
): Promise<void> {
  const resultat = await porte.executer({
    agregat: 'dossier',
    id,
    acte,
    corps,
    acteur: PROCEDURE_ACTEUR,
    cle: randomUUID(),
    correlation: 'essai',
    parCleSeule: true,
  });
  if (!resultat.ok) throw new Error(resultat.refus.motif);
}

/** Does what the workflow would: opens the step that the facts call for, with its tasks. */
export async function ouvrirEtape(service: Service, id: string): Promise<void> {
  const lu = await service.services.histoire.lireEtat('dossier', id);
  if (!lu) throw new Error(`Dossier absent : ${id}`);
  const etape = etapeSelonFaits(lu.etat);
  const occurrence = lu.etat.etapes.filter((e) => e.etape === etape).length + 1;
  await procedure(service, id, 'OuvrirEtape', { etape, occurrence });
}

/**
 * Does what the workflow would when a date passes, to the first task.
 * @returns the instant of the rung
 */
export async function franchir(
  service: Service,
  id: string,
  acte: 'ConstaterRetard' | 'EscaladerTache',
  rang: string,
): Promise<string> {
  const tache = (await service.services.histoire.lireEtat('dossier', id))?.etat.taches[0];
  const le = tache?.echelle.find((e) => e.rang === rang)?.le;
  if (tache === undefined || le === undefined) throw new Error(`Pas de rang ${rang} : ${id}`);
  await procedure(service, id, acte, { tache: tache.id, rang, le });
  return le;
}
