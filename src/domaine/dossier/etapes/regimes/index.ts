import { AnnulerEffetRegime } from './annuler-effet-regime.js';
import { AnnulerVersement } from './annuler-versement.js';
import { ConstaterEffetRegime } from './constater-effet-regime.js';
import { DetacherRegime } from './detacher-regime.js';
import { EnregistrerIndemnite } from './enregistrer-indemnite.js';
import { ModifierRegime } from './modifier-regime.js';
import { RattacherRegime } from './rattacher-regime.js';
import { TraiterEcheanceLegale } from './traiter-echeance-legale.js';

export const ACTES_REGIMES = {
  RattacherRegime,
  ModifierRegime,
  DetacherRegime,
  ConstaterEffetRegime,
  AnnulerEffetRegime,
  TraiterEcheanceLegale,
  EnregistrerIndemnite,
  AnnulerVersement,
};
