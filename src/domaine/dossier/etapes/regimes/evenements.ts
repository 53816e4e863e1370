import type { DateCivile } from '../../../noyau/instants.js';
import type { EcheanceLegale, Versement } from '../../regimes.js';
import type { BilanOffres } from '../../validite.js';

interface Regle {
  regime: string;
  acteLe: DateCivile | null;
  departLe: DateCivile | null;
  /** Absent before a decision could be said. */
  decisionLe?: DateCivile | null;
  echeances: EcheanceLegale[];
  bilan: BilanOffres;
  /** Absent before sums owed were kept. */
  versements?: Versement[];
  /** The departure is the operation's, whose calendar it follows. */
  suitOperation?: true;
}

/** The laws that a household is rehoused under. */
export type FaitsRegimes = {
  RegimeRattache: { donnees: Regle & { origine?: 'operation' }; personnel: { motif: string } };
  RegimeModifie: { donnees: Regle & { origine?: 'operation' }; personnel: { motif: string } };
  RegimeDetache: { donnees: { regime: string; bilan: BilanOffres }; personnel: { motif: string } };
  RegimeEteint: { donnees: { regime: string; bilan: BilanOffres }; personnel: { motif: string } };
  /** Noted by mistake (R9.73). */
  EffetRegimeAnnule: { donnees: { regime: string; bilan: BilanOffres }; personnel: { motif: string } };
  /** `indemnite`: `<regime>.<jalon>`; `montant`: euros. `solde`: a pilot says that nothing more is owed. */
  IndemniteVersee: {
    donnees: { indemnite: string; montant: number; le: DateCivile; solde?: true };
    personnel: { preuve: string; motif?: string };
  };
  /** `versement`: what was recorded by error, a `Verse.id`. */
  VersementIndemniteAnnule: {
    donnees: { indemnite: string; versement: string };
    personnel: { motif: string };
  };
  EcheanceLegaleTraitee: { donnees: { echeance: string }; personnel: { suite: string } };
};
