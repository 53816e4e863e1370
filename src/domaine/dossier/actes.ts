import { InformerMenage } from './etapes/concertation/informer-menage.js';
import { ACTES_PROCEDURE } from './etapes/procedure/index.js';

/** Every act of a dossier, by type. */
export const ACTES_DOSSIER = {
  InformerMenage,
  ...ACTES_PROCEDURE,
};
