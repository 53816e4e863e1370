import { DECISIONS_CAS } from '../../../commission/natures.js';
import type { Recits } from '../../recit.js';
import type { FaitsRapprochement } from './evenements.js';

/** Told with the rank of the proposal: `p2` → « proposition 2 ». */
const deProposition = (quoi: string) => ({
  dit: ({ proposition }: { proposition: string }) => `${quoi} (proposition ${proposition.slice(1)})`,
  genre: 'propositions' as const,
});

export const RECIT_RAPPROCHEMENT: Recits<FaitsRapprochement> = {
  LogementPropose: deProposition('Logement proposé'),
  PropositionConfirmee: deProposition('Logement confirmé par le bailleur'),
  PropositionDeclinee: deProposition('Logement décliné par le bailleur'),
  LogementVisite: deProposition('Logement visité avec le ménage'),
  PropositionAcceptee: deProposition('Logement accepté par le ménage'),
  PropositionRefusee: deProposition('Logement refusé par le ménage'),
  PropositionRetiree: deProposition('Proposition retirée'),
  AttributionDecidee: deProposition('Logement attribué en CALEOL'),
  CandidatureRejetee: deProposition('Candidature rejetée en CALEOL'),
  CasSpecifiqueTranche: {
    dit: ({ decision }) => `Cas spécifique tranché : ${DECISIONS_CAS[decision]}`,
    genre: 'propositions',
  },
};
