import { BAIL_GLISSANT, GRILLES, MESURES, REGULARISATION } from './recits/accompagnement.js';
import { CAS_PAR_LE_PILOTE, CAS_SPECIFIQUE, COMMISSION_RELOGEMENT } from './recits/commissions.js';
import {
  CORRECTIONS,
  DOCUMENTS,
  ENTREE,
  FRAGILE,
  PERDU_DE_VUE,
  REOUVERTURE,
} from './recits/entree-et-suivi.js';
import { PARALLELES, RAPPROCHEMENT, REFUS, SILENCE, TRANSITOIRE } from './recits/rapprochement.js';
import { ABSENCE, DECOHABITATION, DOUBLON } from './recits/menages.js';
import { QUESTIONNAIRE } from './recits/questionnaire.js';
import type { Pas } from './recits/recit.js';

/** What a household lives before the actors at their inboxes lead it to the end: one story each. */
export const PROFILS: Readonly<Record<string, readonly Pas[]>> = {
  paralleles: PARALLELES,
  silence: SILENCE,
  refus: REFUS,
  transitoire: TRANSITOIRE,
  rapprochement: RAPPROCHEMENT,
  mesures: MESURES,
  grilles: GRILLES,
  regularisation: REGULARISATION,
  'bail-glissant': BAIL_GLISSANT,
  entree: ENTREE,
  fragile: FRAGILE,
  'perdu-de-vue': PERDU_DE_VUE,
  corrections: CORRECTIONS,
  reouverture: REOUVERTURE,
  documents: DOCUMENTS,
  'cas-specifique': CAS_SPECIFIQUE,
  'cas-par-le-pilote': CAS_PAR_LE_PILOTE,
  'commission-relogement': COMMISSION_RELOGEMENT,
  questionnaire: QUESTIONNAIRE,
  doublon: DOUBLON,
  decohabitation: DECOHABITATION,
  absence: ABSENCE,
};

/** A file of fewer households cannot play them all. */
export const NOMBRE_DE_PROFILS = Object.keys(PROFILS).length;
