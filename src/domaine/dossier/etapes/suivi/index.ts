import { EtablirBilan } from './etablir-bilan.js';
import { EvaluerFragilite } from './evaluer-fragilite.js';
import { RealiserContact } from './realiser-contact.js';
import { RealiserEnqueteSuivi } from './realiser-enquete-suivi.js';
import { SignalerAlerte } from './signaler-alerte.js';
import { TraiterAlerte } from './traiter-alerte.js';

export const ACTES_SUIVI = {
  RealiserContact,
  EvaluerFragilite,
  RealiserEnqueteSuivi,
  SignalerAlerte,
  TraiterAlerte,
  EtablirBilan,
};
