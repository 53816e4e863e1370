import type { DecisionsRendues, EntreeRepercussion } from './contrat.js';
import { commandes, listes, repercuter } from './repercuter.js';

/** A commission's decisions, recorded in one fact, applied dossier by dossier, each with its result (R4.47). */
export async function processusCommission(entree: EntreeRepercussion<DecisionsRendues>): Promise<void> {
  const { id } = entree;
  await repercuter(entree, {
    page: (_fait, apres, limite) => listes.dossiersDeCommission({ commission: id, apres, limite }),
    appliquer: (dossier, { version }) =>
      commandes.appliquerDecisionCas({ dossier, commission: id, fait: `commission-${id}@${version}` }),
  });
}
