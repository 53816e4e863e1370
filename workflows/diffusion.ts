import { ActivityFailure, proxyActivities } from '@temporalio/workflow';
import type { ActivitesDiffusion } from '../activities/types.js';
import type { EntreeDiffusion } from './contrat.js';

const { remettre } = proxyActivities<ActivitesDiffusion>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '4 hours' },
});
const { abandonnerEnvoi } = proxyActivities<ActivitesDiffusion>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** One message, told for days if need be; then the pilot is asked to reach the partner otherwise (R8.5). */
export async function diffusion({ message }: EntreeDiffusion): Promise<void> {
  if (!(await remis(message))) await abandonnerEnvoi(message);
}

async function remis(message: string): Promise<boolean> {
  try {
    return (await remettre(message)) !== 'sans-adresse';
  } catch (erreur) {
    if (erreur instanceof ActivityFailure) return false;
    throw erreur;
  }
}
