import { AccepterProposition } from './accepter-proposition.js';
import { AnnulerReponse } from './annuler-reponse.js';
import { AttribuerLogement } from './attribuer-logement.js';
import { ConfirmerProposition } from './confirmer-proposition.js';
import { ConstaterSilence } from './constater-silence.js';
import { CorrigerValidite } from './corriger-validite.js';
import { DeclinerProposition } from './decliner-proposition.js';
import { ExaminerRefus } from './examiner-refus.js';
import { NotifierProposition } from './notifier-proposition.js';
import { ProposerLogement } from './proposer-logement.js';
import { RefuserProposition } from './refuser-proposition.js';
import { RefuserReservation } from './refuser-reservation.js';
import { RejeterCandidature } from './rejeter-candidature.js';
import { ReprendreRecherche } from './reprendre-recherche.js';
import { RetirerProposition } from './retirer-proposition.js';
import { TrancherCasSpecifique } from './trancher-cas-specifique.js';
import { VisiterLogement } from './visiter-logement.js';

export const ACTES_RAPPROCHEMENT = {
  ProposerLogement,
  ConfirmerProposition,
  DeclinerProposition,
  NotifierProposition,
  VisiterLogement,
  AccepterProposition,
  RefuserProposition,
  ConstaterSilence,
  RefuserReservation,
  CorrigerValidite,
  RetirerProposition,
  AnnulerReponse,
  AttribuerLogement,
  RejeterCandidature,
  ExaminerRefus,
  ReprendreRecherche,
  TrancherCasSpecifique,
};
