import { AnnulerDecohabitation } from './annuler-decohabitation.js';
import { AnnulerFusion } from './annuler-fusion.js';
import { Decohabiter } from './decohabiter.js';
import { EcarterDoublon } from './ecarter-doublon.js';
import { FusionnerDossier } from './fusionner-dossier.js';
import { ReprendreDoublon } from './reprendre-doublon.js';

/** Households found twice, and households that part. */
export const ACTES_MENAGES = {
  EcarterDoublon,
  ReprendreDoublon,
  FusionnerDossier,
  AnnulerFusion,
  Decohabiter,
  AnnulerDecohabitation,
};
