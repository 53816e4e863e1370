import {
  allHandlersFinished,
  condition,
  defineSignal,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { ActivitesLogement } from '../activities/types.js';
import { SIGNAUX, type EntreeLogement, type ReveilLogement } from './contrat.js';
import { ouEchec } from './echec.js';

const { constaterEcheance } = proxyLocalActivities<ActivitesLogement>({
  startToCloseTimeout: '15 seconds',
  localRetryThreshold: '2 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * Waits for the next date of a dwelling: the end of its publication (R4.16), or of a hold (R4.15). It ends when nothing lapses
 * any more; the next fact that sets a date starts it again, and so does the watchdog when a date has passed unseen.
 */
export async function processusLogement({ logement }: EntreeLogement): Promise<void> {
  const dit: { dernier: ReveilLogement | null } = { dernier: null };
  const apprendre = (reveil: ReveilLogement): void => {
    if (dit.dernier === null || reveil.version >= dit.dernier.version) dit.dernier = reveil;
  };
  setHandler(defineSignal<[ReveilLogement]>(SIGNAUX.reveil), apprendre);
  await condition(() => dit.dernier !== null);
  for (let su = dit.dernier; su?.echeance; su = dit.dernier) {
    const { version, echeance } = su;
    const reste = Date.parse(echeance.le) - Date.now();
    if (reste > 0 && (await condition(() => dit.dernier !== su, reste))) continue;
    const fait = await ouEchec(constaterEcheance({ logement, version, echeance }));
    if (fait?.valeur) apprendre(fait.valeur);
    if (dit.dernier?.echeance?.le === echeance.le) break;
  }
  await condition(allHandlersFinished);
}
