import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { temporal } from '@temporalio/proto';

const { History } = temporal.api.history.v1;

export const DOSSIER_HISTOIRES = fileURLToPath(new URL('./histoires/', import.meta.url));

export interface HistoireGardee {
  readonly nom: string;
  readonly workflowId: string;
  readonly history: temporal.api.history.v1.History;
}

/** Every history kept, one run per file. */
export function histoiresGardees(): HistoireGardee[] {
  const noms = readdirSync(DOSSIER_HISTOIRES).filter((nom) => nom.endsWith('.json'));
  return noms.sort().map((nom) => {
    const texte = readFileSync(`${DOSSIER_HISTOIRES}${nom}`, 'utf8');
    const history = History.fromObject(JSON.parse(texte) as Record<string, unknown>);
    return { nom, workflowId: `dossier-${nom.replace(/\.\d+\.json$/, '')}`, history };
  });
}
