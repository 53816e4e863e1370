import { DeposerCandidature, RetirerCandidature } from './candidatures.js';
import { InscrireEchange, QuitterEchange } from './inscription-echange.js';
import { ProposerEchange } from './proposer-echange.js';

export const ACTES_PASSERELLES = {
  DeposerCandidature,
  RetirerCandidature,
  InscrireEchange,
  QuitterEchange,
  ProposerEchange,
};
