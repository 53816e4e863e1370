import type { Client } from '@temporalio/client';
import { idDossier, WORKFLOWS } from '../../workflows/contrat.js';

const TYPE = `WorkflowType = '${WORKFLOWS.parcours}'`;
const MAL_FINIES = `${TYPE} AND ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut')`;
const LIMITE = 100;
const PREFIXE = idDossier('');

/**
 * Dossiers whose procedure ended badly, as far as the server has indexed them and none runs since, with when it ended.
 * @throws the gRPC error
 */
export async function arretees(client: Client): Promise<ReadonlyMap<string, string>> {
  const finies = new Map<string, string>();
  for await (const { workflowId, closeTime } of client.workflow.list({
    query: MAL_FINIES,
    pageSize: LIMITE,
  })) {
    if (!finies.has(workflowId)) finies.set(workflowId, (closeTime ?? new Date()).toISOString());
    if (finies.size >= LIMITE) break;
  }
  if (finies.size === 0) return finies;
  const ids = [...finies.keys()].map((id) => `'${id}'`).join(', ');
  const query = `${TYPE} AND ExecutionStatus IN ('Running', 'Completed', 'ContinuedAsNew') AND WorkflowId IN (${ids})`;
  for await (const { workflowId, status, startTime } of client.workflow.list({ query, pageSize: 1_000 })) {
    const fin = finies.get(workflowId);
    if (fin !== undefined && (status.name === 'RUNNING' || startTime.toISOString() > fin))
      finies.delete(workflowId);
  }
  return new Map([...finies].map(([id, depuis]) => [id.slice(PREFIXE.length), depuis]));
}
