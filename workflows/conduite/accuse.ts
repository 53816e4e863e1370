import { condition } from '@temporalio/workflow';
import type { Conduite } from './conduite.js';

/** Beside the steps: says how far the procedure has seen, once it has nothing more to do about it. */
export async function accuserReception(dossier: Conduite): Promise<void> {
  const { incidents } = dossier;
  const fini = () => dossier.clos || dossier.fini;
  while (!fini()) {
    await condition(() => fini() || (dossier.auRepos && (dossier.nonAccuse || incidents.aResoudre)));
    if (fini()) return;
    if (incidents.aResoudre) await incidents.resoudre();
    if (dossier.nonAccuse) await dossier.accuser();
  }
}
