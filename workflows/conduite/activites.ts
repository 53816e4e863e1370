import { proxyLocalActivities } from '@temporalio/workflow';
import type { ActivitesDossier } from '../../activities/types.js';

/**
 * The procedure's commands. Tried for ever: a short outage inside the workflow task, a long one by timers of the server,
 * so that a database that is down never holds a workflow task.
 */
export const activites = proxyLocalActivities<ActivitesDossier>({
  startToCloseTimeout: '15 seconds',
  localRetryThreshold: '2 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
