import { EtablirBilan } from './etablir-bilan.js';
import { RealiserContact } from './realiser-contact.js';

export const ACTES_SUIVI = { RealiserContact, EtablirBilan };
