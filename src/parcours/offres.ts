import { randomUUID } from 'node:crypto';
import { dateCayenne, depuisMillisecondes } from '../domaine/noyau/instants.js';
import type { DetailDossier } from './choix-acte.js';
import type { Client } from './client.js';

export interface Bailleur {
  readonly organisation: string;
  readonly client: Client;
}

/** A landlord of the household's sector publishes a dwelling that may suit it. @returns the dwelling's id */
export async function publierPour(
  bailleurs: readonly Bailleur[],
  dossier: DetailDossier,
  nature: string,
): Promise<string> {
  const rang = Number.parseInt(dossier.id.slice(0, 6), 16) + dossier.propositions.length;
  const bailleur = bailleurs[rang % bailleurs.length];
  if (!bailleur) throw new Error('Aucun bailleur dans la scène');
  const { id } = await bailleur.client.ecrire<{ id: string }>('/api/logements', {
    reference: `LGT-${randomUUID().slice(0, 8)}`,
    bailleur: bailleur.organisation,
    nature,
    ...(nature === 'transitoire' ? { dureeMaximaleMois: 18 } : {}),
    commune: dossier.commune,
    horsQpv: true,
    typologie: 'T3',
    surface: 64,
    loyer: 430.5,
    charges: 45,
    accessible: false,
    disponibleLe: dateCayenne(depuisMillisecondes(Date.now())),
  });
  return id;
}
