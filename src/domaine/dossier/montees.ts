import type { CodeDecision } from '../commission/natures.js';
import type { DateCivile } from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';
import type { Tache } from './taches.js';

/** What a commission decided of a household while that task was before it (R7.23); null when none did. */
export function decisionSur(
  { decisionsCommission }: Pick<EtatDossier, 'decisionsCommission'>,
  { id }: Pick<Tache, 'id'>,
): { readonly decision: CodeDecision; readonly seance: DateCivile } | null {
  const derniere = decisionsCommission.findLast((d) => d.montees?.includes(id));
  return derniere ? { decision: derniere.decision, seance: derniere.seance } : null;
}
