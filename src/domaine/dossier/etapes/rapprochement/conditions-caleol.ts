import type { Contexte } from '../../../contexte.js';
import type { Lectures } from '../../../noyau/acte.js';
import type { DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { ConditionsExamen } from '../../../organisation/etat.js';
import { direNombre } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';

/** The bailleurs whose CALEOL may decide now: their conditions are read with the decision. */
export const litBailleurs = (_commande: unknown, { propositions }: EtatDossier): Lectures => ({
  organisation: [...new Set(propositions.filter((p) => p.etat === 'acceptee').map((p) => p.bailleur))],
});

/** The conditions of its bailleur that apply on the day of the session (R4.25, R4.81). */
export const conditionsLe = (
  { bailleur }: Proposition,
  seance: DateCivile,
  { lus }: Contexte,
): ConditionsExamen | undefined =>
  lus.organisations?.find(({ id }) => id === bailleur)?.conditionsExamen.findLast(({ du }) => du <= seance);

/** What the session keeps of them. */
export const examinees = (conditions: ConditionsExamen | undefined): { conditionsDu?: DateCivile } =>
  conditions ? { conditionsDu: conditions.du } : {};

/** Beyond the effort that its bailleur accepts, a dwelling is attributed only by saying why (R4.81). */
export function effortAdmis(
  { chiffres }: Proposition,
  bailleur: ConditionsExamen | undefined,
  dites: string | undefined,
): Refus | null {
  const taux = chiffres?.tauxEffort ?? null;
  const maximum = bailleur?.tauxEffortMaximal;
  if (maximum === undefined || taux === null || taux <= maximum || dites?.trim()) return null;
  return refuser(
    'R4.81',
    `Le taux d’effort du ménage (${direNombre(taux)} %) dépasse le maximum de ce bailleur (${direNombre(maximum)} %) : dites dans les conditions d’examen pourquoi la commission attribue.`,
    'invalide',
    'conditions',
  );
}
