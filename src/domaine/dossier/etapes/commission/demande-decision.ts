import { estDecisionCas, type SuitePar } from '../../../commission/natures.js';
import { demandeRencontre } from '../../../commission/regles.js';
import type { Contexte } from '../../../contexte.js';
import type { EtatDossier } from '../../etat.js';
import type { FaitsCommission } from './evenements.js';

type Appliquee = FaitsCommission['DecisionCommissionAppliquee']['donnees'];
type Dite = Pick<Appliquee, 'commission' | 'nature' | 'decision' | 'raison'> & {
  readonly suitePar: SuitePar | undefined;
};

/** The late tasks that are before that commission, with those that were when it first decided. */
function monteesDe({ taches, decisionsCommission }: EtatDossier, { commission, nature }: Dite): string[] {
  if (nature !== 'cas-specifiques') return [];
  const avant = decisionsCommission.find((d) => d.commission === commission)?.montees ?? [];
  const present = taches.filter((t) => t.etat === 'a-faire' && t.escaladeVers === 'commission');
  return [...new Set([...avant, ...present.map((t) => t.id)])];
}

/**
 * What a decision asks of people: to follow it up, when it does more than settle exhausted offers, which already ask for
 * another proposal (R4.170); to meet the household, when the charter says so of its reason (R4.171).
 */
export function demandeDe(
  etat: EtatDossier,
  dite: Dite,
  { charte }: Contexte,
): Pick<Appliquee, 'montees' | 'suite' | 'rencontre' | 'suitePar'> {
  const { decision, raison, suitePar } = dite;
  const montees = monteesDe(etat, dite);
  const suite =
    estDecisionCas(decision) &&
    (montees.length > 0 || suitePar !== undefined || !etat.faits['offres-epuisees']);
  const rencontre = decision === 'ajournee' && demandeRencontre(charte, raison);
  return {
    ...(montees.length > 0 ? { montees } : {}),
    ...(suite ? { suite } : {}),
    ...(rencontre ? { rencontre } : {}),
    ...(suite || rencontre ? { suitePar: suitePar ?? 'referent' } : {}),
  };
}
