import { BAILLEURS } from '../../../src/demonstration/acteurs.js';
import type { Client } from '../../../src/parcours/client.js';

/** The shipped charter: its delays are in days, so that no clock runs during a test. */
const CHARTE_LENTE = '2026-1';

export interface OperationDeTest {
  readonly code: string;
  readonly nom: string;
  readonly charte?: string;
}

/** Declares the landlords of the demonstration. */
export async function declarerBailleurs(pilote: Client): Promise<void> {
  for (const bailleur of BAILLEURS)
    await pilote.ecrire('/api/organisations', { ...bailleur, type: 'bailleur' });
}

/** Declares an operation, defined. */
export async function declarerOperation(
  pilote: Client,
  { code, nom, charte = CHARTE_LENTE }: OperationDeTest,
): Promise<void> {
  const communes = ['Cayenne', 'Matoury'];
  const definieLe = '2026-01-05';
  await pilote.ecrire('/api/operations', { code, nom, programme: 'NPNRU', communes, charte, definieLe });
}

/** Opens the dossier of a household. @returns its id */
export async function ouvrirDossier(
  pilote: Client,
  operation: string,
  reference: string,
  identite: { readonly nom: string; readonly prenom: string },
): Promise<string> {
  const menage = { reference, operation, commune: 'Cayenne', situation: {}, souhaits: {}, identite };
  const { id } = await pilote.ecrire<{ id: string }>('/api/dossiers', menage);
  return id;
}

/** How many facts of this type a dossier holds. */
export async function compterFaits(pilote: Client, dossier: string, type: string): Promise<number> {
  const faits = await pilote.tout<{ type: string }>(`/api/dossiers/${dossier}/historique?limite=100`);
  return faits.filter((fait) => fait.type === type).length;
}
