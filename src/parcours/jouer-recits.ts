import type { Client } from './client.js';
import { PROFILS } from './profils.js';
import type { Distribution, Pas, Plateau } from './recits/recit.js';

/** Stories told at once: two cores also run the service. */
const ENSEMBLE = 4;

export interface Troupe extends Distribution {
  readonly referent: Client;
}
/** What a story that was cut short says. */
export interface Issue {
  readonly dossier: string;
  readonly profil: string;
  readonly blocage: string | null;
}

/** Households by profile: each profile has one, in the order of the file, as long as there are any. */
export function distribuerProfils(dossiers: readonly string[]): Map<string, string> {
  const noms = Object.keys(PROFILS);
  return new Map(dossiers.slice(0, noms.length).map((id, rang) => [id, noms[rang] ?? '']));
}

async function raconter(plateau: Plateau, pas: readonly Pas[]): Promise<string | null> {
  for (const [rang, faire] of pas.entries()) {
    try {
      await faire(plateau);
    } catch (erreur) {
      return `pas ${rang + 1} : ${erreur instanceof Error ? erreur.message : String(erreur)}`;
    }
  }
  return null;
}

/**
 * Tells every story, some at a time; `rendre` gives each household back to the actors at their inboxes
 * once its own is over, and those that were opened on the way.
 * @param lus takes what was read and found as expected
 */
export async function jouerRecits(
  profils: ReadonlyMap<string, string>,
  clients: Troupe,
  lus: Set<string>,
  rendre: (issue: Issue) => void,
): Promise<void> {
  const file = [...profils];
  const conteur = async () => {
    for (let suivant = file.shift(); suivant; suivant = file.shift()) {
      const [dossier, profil] = suivant;
      const plateau: Plateau = { id: dossier, clients, notes: new Map() };
      const blocage = await raconter(plateau, PROFILS[profil] ?? []);
      for (const nom of plateau.notes.keys()) if (nom.startsWith('lu:')) lus.add(nom.slice('lu:'.length));
      rendre({ dossier, profil, blocage });
      for (const [nom, autre] of plateau.notes)
        if (nom.startsWith('rendre:')) rendre({ dossier: autre, profil, blocage: null });
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, conteur));
}
