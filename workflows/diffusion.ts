import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { ActivitesDiffusion } from '../activities/types.js';
import type { EntreeDiffusion } from './contrat.js';
import { ouEchec } from './echec.js';

/** Nearly every message leaves at the first try: made inside the workflow task, it costs half (docs/decisions/0004). */
const premierEssai = proxyLocalActivities<ActivitesDiffusion>({
  startToCloseTimeout: '15 seconds',
  retry: { maximumAttempts: 1 },
});
const essais = proxyActivities<ActivitesDiffusion>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '4 hours' },
});
const abandon = proxyActivities<ActivitesDiffusion>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** One message, told for days if need be; then the pilot is asked to reach the partner otherwise (R8.5). */
export async function diffusion({ message }: EntreeDiffusion): Promise<void> {
  const issue = (await ouEchec(premierEssai.remettre(message))) ?? (await ouEchec(essais.remettre(message)));
  if (issue === null || issue.valeur === 'sans-adresse') await abandon.abandonnerEnvoi(message);
}
