import { AccepterProposition } from './accepter-proposition.js';
import { AttribuerLogement } from './attribuer-logement.js';
import { ConfirmerProposition } from './confirmer-proposition.js';
import { DeclinerProposition } from './decliner-proposition.js';
import { ProposerLogement } from './proposer-logement.js';
import { RefuserProposition } from './refuser-proposition.js';
import { RejeterCandidature } from './rejeter-candidature.js';
import { RetirerProposition } from './retirer-proposition.js';
import { TrancherCasSpecifique } from './trancher-cas-specifique.js';
import { VisiterLogement } from './visiter-logement.js';

export const ACTES_RAPPROCHEMENT = {
  ProposerLogement,
  ConfirmerProposition,
  DeclinerProposition,
  VisiterLogement,
  AccepterProposition,
  RefuserProposition,
  RetirerProposition,
  AttribuerLogement,
  RejeterCandidature,
  TrancherCasSpecifique,
};
