import type { Conduite } from '../conduite/conduite.js';
import { Ligne } from '../conduite/ligne.js';

/** Beside the steps: once the household has moved, its contacts at 1, 3, 6 and 12 months and the bilan, even when it is sent back (R6.1). */
export async function suiviContinu(dossier: Conduite): Promise<void> {
  const ligne = new Ligne(dossier, ({ piste }) => piste === 'suivi');
  while (!dossier.clos && !dossier.fini) await ligne.avancer();
  ligne.quitter();
}
