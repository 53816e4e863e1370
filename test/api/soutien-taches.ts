import { randomUUID } from 'node:crypto';
import { etapeSelonFaits } from '../../src/domaine/dossier/procedure.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import type { Service } from './soutien.js';

/** Does what the workflow would: opens the step that the facts call for, with its tasks. */
export async function ouvrirEtape({ services: { porte, histoire } }: Service, id: string): Promise<void> {
  const lu = await histoire.lireEtat('dossier', id);
  if (!lu) throw new Error(`Dossier absent : ${id}`);
  const etape = etapeSelonFaits(lu.etat);
  const occurrence = lu.etat.etapes.filter((e) => e.etape === etape).length + 1;
  const resultat = await porte.executer({
    agregat: 'dossier',
    id,
    acte: 'OuvrirEtape',
    corps: { etape, occurrence },
    acteur: PROCEDURE_ACTEUR,
    cle: randomUUID(),
    correlation: 'essai',
    parCleSeule: true,
  });
  if (!resultat.ok) throw new Error(resultat.refus.motif);
}
