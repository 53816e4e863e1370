import type { Client } from './client.js';
import { A_DEUX, PROFILS } from './profils.js';
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

/** A story and the household that lives it; a second one, for those that need two. */
export interface RoleTenu {
  readonly profil: string;
  readonly dossier: string;
  readonly voisin: string | null;
}

/** Households by story, in the order of the file, as long as there are any. */
export function distribuerProfils(dossiers: readonly string[]): RoleTenu[] {
  const libres = [...dossiers];
  return Object.keys(PROFILS).flatMap((profil) => {
    const dossier = libres.shift();
    if (dossier === undefined) return [];
    return [{ profil, dossier, voisin: A_DEUX.includes(profil) ? (libres.shift() ?? null) : null }];
  });
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
  roles: readonly RoleTenu[],
  clients: Troupe,
  lus: Set<string>,
  rendre: (issue: Issue) => void,
): Promise<void> {
  const file = [...roles];
  const conteur = async () => {
    for (let suivant = file.shift(); suivant; suivant = file.shift()) {
      const { dossier, profil, voisin } = suivant;
      const notes = new Map(voisin === null ? [] : [['voisin', voisin]]);
      const plateau: Plateau = { id: dossier, clients, notes };
      const blocage = await raconter(plateau, PROFILS[profil] ?? []);
      for (const nom of plateau.notes.keys()) if (nom.startsWith('lu:')) lus.add(nom.slice('lu:'.length));
      rendre({ dossier, profil, blocage });
      for (const [nom, autre] of plateau.notes)
        if (nom === 'voisin' || nom.startsWith('rendre:')) rendre({ dossier: autre, profil, blocage: null });
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, conteur));
}
