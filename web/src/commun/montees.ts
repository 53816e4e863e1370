import type { components } from '../api/types.d.ts';
import { date } from './formats.ts';

type Montee = components['schemas']['Montee'];
type Decidee = Pick<components['schemas']['TacheDossier'], 'decisionCommission'>;

/** Who was written to about it, as far as it is known. */
function ecrit({ envoi }: Montee): string {
  if (envoi === null) return '';
  if (envoi.etat === 'abandonne') return ', personne n’a pu être joint par courriel';
  if (envoi.etat === 'a-remettre') return ', courriel en cours';
  if (envoi.repli) return `, aucune adresse à ce niveau, écrit à ${envoi.a ?? 'la boîte du pilote'}`;
  return envoi.a === null ? '' : `, écrit à ${envoi.a}`;
}

/** « montée à la direction le 3 mars 2026, écrit à … » (R7.20). */
export const direMontee = (montee: Montee): string =>
  `montée ${montee.libelle} le ${date(montee.le)}${ecrit(montee)}`;

/** « montée à la direction »: the highest level that it reached, in a word. */
export const direNiveau = (montees: readonly Montee[]): string | null => {
  const haute = montees.at(-1);
  return haute === undefined ? null : `montée ${haute.libelle}`;
};

/** What the commission decided, the task being before it (R7.23). */
export const direDecisionCommission = ({ decisionCommission }: Decidee): string | null =>
  decisionCommission === null
    ? null
    : `La commission du ${date(decisionCommission.seance)} a décidé : ${decisionCommission.decision.toLowerCase()}.`;

const NIVEAUX = { pilote: 'au pilote', direction: 'à la direction', commission: 'à la commission' } as const;
/** The level, from its code. */
export const direEchelon = (echelon: keyof typeof NIVEAUX): string => NIVEAUX[echelon];
