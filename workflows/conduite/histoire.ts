import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { EntreeParcours } from '../contrat.js';
import type { Conduite } from './conduite.js';

/** Events of history from which a run is renewed: at the end of a step that was lived, and anywhere (docs/decisions/0004). */
const LONGUE = { etape: 30, partout: 200 } as const;

export function histoireLongue(ou: keyof typeof LONGUE): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= LONGUE[ou];
}

async function finir(dossier: Conduite, aCote: readonly Promise<void>[]): Promise<void> {
  dossier.fini = true;
  await Promise.all(aCote);
  await condition(allHandlersFinished);
}

/** Ends this run; the next one reads the dossier again. */
export async function renouveler(dossier: Conduite, aCote: readonly Promise<void>[]): Promise<void> {
  await finir(dossier, aCote);
  const { id, vuJusqua, incidents } = dossier;
  const suite = { dossier: id, vuJusqua, incidents: incidents.ouverts };
  await continueAsNew(suite satisfies EntreeParcours);
}

/** Lets what is under way end; a dossier reopened meanwhile goes on in a new run. */
export async function drainer(dossier: Conduite, aCote: readonly Promise<void>[]): Promise<void> {
  await finir(dossier, aCote);
  if (dossier.nonAccuse) await dossier.accuser();
  if (!dossier.clos) await renouveler(dossier, []);
}
