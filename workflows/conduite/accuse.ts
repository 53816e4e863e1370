import { condition } from '@temporalio/workflow';
import type { Conduite } from './conduite.js';

/** Beside the steps: says how far the procedure has seen, once it has nothing more to do about it. */
export async function accuserReception(dossier: Conduite): Promise<void> {
  const { emballement } = dossier;
  while (!dossier.clos && !dossier.fini) {
    const aResoudre = () => emballement.aResoudre && dossier.auRepos;
    await condition(() => dossier.clos || dossier.fini || dossier.aAccuser || aResoudre());
    if (aResoudre()) await emballement.resoudre();
    if (dossier.aAccuser) await dossier.accuser();
  }
}
