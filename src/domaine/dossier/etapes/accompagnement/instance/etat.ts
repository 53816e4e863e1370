import type { Fait } from '../../../../noyau/evenement.js';
import { mesureDe, type Mesure } from '../mesures/etat.js';

/** What the instance of follow-up and reorientation decides about a measure (002, Essonne). */
export const DECISIONS_INSTANCE = {
  poursuite: 'La mesure se poursuit',
  adaptation: 'La mesure se poursuit, adaptée',
  reorientation: 'Réorientation : la mesure s’arrête',
} as const;
export type DecisionInstance = keyof typeof DECISIONS_INSTANCE;

/** One referral of a measure to the instance, until it decides (R3.71). */
export interface Saisine {
  readonly id: string;
  readonly mesure: string;
  /** Of the charter. */
  readonly motif: string;
  readonly fait: Fait;
  /** Free text; null once the household is erased. */
  readonly precisions: string | null;
  readonly decision: { readonly fait: Fait; readonly decision: DecisionInstance } | null;
}

/** The part of a dossier that is read here. */
interface Partie {
  readonly accompagnement: { readonly saisines: readonly Saisine[]; readonly mesures: readonly Mesure[] };
}

/** Those that wait for a decision: none once the measure is ended. */
export const saisinesOuvertes = (etat: Partie): readonly Saisine[] =>
  etat.accompagnement.saisines.filter(
    (s) => s.decision === null && mesureDe(etat, s.mesure)?.terminee === false,
  );
