import type { DetailDossier } from './choix-acte.js';
import type { Client } from './client.js';
import { attendre, aujourdhui } from './recits/recit.js';

interface Menage {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
}
interface Scene {
  readonly pilote: Client;
  readonly referent: Client;
  /** Who follows the households, then who takes them over. */
  readonly referents: readonly [string, string, ...string[]];
  readonly lus: Set<string>;
}

/** Households informed by one action, then handed over from one référent to another in one request, each with its own result. */
export async function jouerEnNombre(scene: Scene, menages: readonly Menage[]): Promise<void> {
  const operation = menages.at(-1)?.operation ?? '';
  const voisins = menages.filter((m) => m.operation === operation);
  await informer(scene, operation, voisins);
  await passer(scene, voisins);
}

async function informer({ referent, lus }: Scene, operation: string, menages: readonly Menage[]) {
  await attendre('la concertation de chaque ménage', async () => {
    const lu = menages.map((m) => referent.lire<DetailDossier>(`/api/dossiers/${m.id}`));
    const prets = (await Promise.all(lu)).map(({ actesPossibles }) =>
      actesPossibles.some((a) => a.acte === 'InformerMenage' && a.possible),
    );
    return prets.every(Boolean) ? true : null;
  });
  const { informes } = await referent.ecrire<{ informes: number }>(
    `/api/operations/${encodeURIComponent(operation)}/informations`,
    {
      action: { nature: 'porte-a-porte', le: aujourdhui(), lieu: 'Bâtiment A' },
      information: { moyen: 'porte-a-porte', par: 'Médiatrice du quartier', langue: 'Français' },
      menages: menages.map(({ reference }) => ({ reference })),
    },
  );
  if (informes === menages.length) lus.add('information de plusieurs ménages');
}

async function passer({ pilote, referents: [de, a], lus }: Scene, menages: readonly Menage[]) {
  const { faits } = await pilote.ecrire<{ faits: number }>(`/api/referents/${de}/passation`, {
    motif: 'Changement de secteur',
    note: 'Ménages rencontrés ensemble au bâtiment A.',
    lignes: menages.map(({ id }) => ({ dossier: id, a })),
  });
  if (faits === menages.length) lus.add('passation de plusieurs ménages');
}
