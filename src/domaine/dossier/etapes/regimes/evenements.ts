import type { DateCivile } from '../../../noyau/instants.js';
import type { EcheanceLegale } from '../../regimes.js';
import type { BilanOffres } from '../../validite.js';

interface Regle {
  regime: string;
  acteLe: DateCivile | null;
  departLe: DateCivile | null;
  /** Absent before a decision could be said. */
  decisionLe?: DateCivile | null;
  echeances: EcheanceLegale[];
  bilan: BilanOffres;
  /** The departure is the operation's, whose calendar it follows. */
  suitOperation?: true;
}

/** The laws that a household is rehoused under. */
export type FaitsRegimes = {
  RegimeRattache: { donnees: Regle & { origine?: 'operation' }; personnel: { motif: string } };
  RegimeModifie: { donnees: Regle & { origine?: 'operation' }; personnel: { motif: string } };
  RegimeDetache: { donnees: { regime: string; bilan: BilanOffres }; personnel: { motif: string } };
  RegimeEteint: { donnees: { regime: string; bilan: BilanOffres }; personnel: { motif: string } };
  EcheanceLegaleTraitee: { donnees: { echeance: string }; personnel: { suite: string } };
};
