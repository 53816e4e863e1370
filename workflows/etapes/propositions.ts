import type { Conduite } from '../conduite/conduite.js';
import { Ligne } from '../conduite/ligne.js';

/**
 * Beside the steps, from the opening of step 4: each proposal lives its own life, from the landlord's answer to the CALEOL, with
 * the notification and the delay to answer (R4.50). Several may be open together; each of their tasks has its own ladder.
 */
export async function propositions(dossier: Conduite): Promise<void> {
  const ligne = new Ligne(dossier, ({ piste }) => piste === 'propositions');
  while (!dossier.clos && !dossier.fini) await ligne.avancer();
  ligne.quitter();
}
