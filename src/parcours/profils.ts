import { BAIL_GLISSANT, GRILLES, MESURES, REGULARISATION } from './recits/accompagnement.js';
import { BILAN_ANTICIPE } from './recits/bilan-anticipe.js';
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
import { CANDIDATURE } from './recits/candidature.js';
import { ECHANGE } from './recits/echange.js';
import { ECHELLE } from './recits/echelle.js';
import {
  EFFET,
  INTERDICTION_DEFINITIVE,
  INTERDICTION_TEMPORAIRE,
  LETCHIMY,
} from './recits/habitat-indigne.js';
import { MANDATS, VISITE_ANNUELLE } from './recits/mandats.js';
import { DECOHABITATION } from './recits/decohabitation.js';
import { ABSENCE, DOUBLON } from './recits/menages.js';
import { MESURES_PDALPD } from './recits/mesures-pdalpd.js';
import { AUTO_CONSTRUCTION, REHABILITATION } from './recits/natures.js';
import { PROTECTION } from './recits/protection.js';
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
  'bilan-anticipe': BILAN_ANTICIPE,
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
  protection: PROTECTION,
  echange: ECHANGE,
  echelle: ECHELLE,
  mandats: MANDATS,
  'visite-annuelle': VISITE_ANNUELLE,
  candidature: CANDIDATURE,
  'mesures-pdalpd': MESURES_PDALPD,
  rehabilitation: REHABILITATION,
  'auto-construction': AUTO_CONSTRUCTION,
  'interdiction-definitive': INTERDICTION_DEFINITIVE,
  'interdiction-temporaire': INTERDICTION_TEMPORAIRE,
  letchimy: LETCHIMY,
  effet: EFFET,
};
/** Stories of two households: the second is the next of the file. */
export const A_DEUX: readonly string[] = ['protection', 'echange'];

/** A file of fewer households cannot play them all. */
export const MENAGES_DES_RECITS = Object.keys(PROFILS).length + A_DEUX.length;
