import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import { attributs } from '../attributs.js';

/** Upserts what has changed, if anything has. */
export function publier(etat: EtatProcessus | null): void {
  if (!etat) return;
  const connus = workflowInfo().typedSearchAttributes;
  const changes = attributs(etat).filter(({ key, value }) => connus.get(key) !== value);
  if (changes.length > 0) upsertSearchAttributes(changes);
}
