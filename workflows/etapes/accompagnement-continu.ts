import type { Conduite } from '../conduite/conduite.js';
import { Ligne } from '../conduite/ligne.js';

/** Beside the steps: legal dates, the monthly point, the way out of a transitional dwelling, partners that mail does not reach (R3.6). */
export async function accompagnementContinu(dossier: Conduite): Promise<void> {
  const ligne = new Ligne(dossier, ({ piste }) => piste === 'accompagnement' || piste === 'vie');
  while (!dossier.clos && !dossier.fini) await ligne.avancer();
  ligne.quitter();
}
