import { ACTES_ACCES } from './etapes/acces/index.js';
import { ACTES_ACCOMPAGNEMENT } from './etapes/accompagnement/index.js';
import { ACTES_CHARTE_DOSSIER } from './etapes/charte/index.js';
import { ACTES_COMMISSIONS } from './etapes/commission/index.js';
import { ACTES_CONCERTATION } from './etapes/concertation/index.js';
import { ACTES_DEMENAGEMENT } from './etapes/demenagement/index.js';
import { ACTES_DOCUMENTS } from './etapes/documents/index.js';
import { ACTES_ENQUETE_SOCIALE } from './etapes/enquete-sociale/index.js';
import { ACTES_MENAGES } from './etapes/menages/index.js';
import { ACTES_PASSERELLES } from './etapes/passerelles/index.js';
import { ACTES_PROCEDURE } from './etapes/procedure/index.js';
import { ACTES_RAPPROCHEMENT } from './etapes/rapprochement/index.js';
import { ACTES_REGIMES } from './etapes/regimes/index.js';
import { ACTES_RECHERCHE } from './etapes/recherche/index.js';
import { ACTES_SUIVI } from './etapes/suivi/index.js';
import { ACTES_VIE } from './etapes/vie/index.js';

/** Every act of a dossier, by type. */
export const ACTES_DOSSIER = {
  ...ACTES_CONCERTATION,
  ...ACTES_ENQUETE_SOCIALE,
  ...ACTES_ACCOMPAGNEMENT,
  ...ACTES_RAPPROCHEMENT,
  ...ACTES_PASSERELLES,
  ...ACTES_DEMENAGEMENT,
  ...ACTES_SUIVI,
  ...ACTES_REGIMES,
  ...ACTES_RECHERCHE,
  ...ACTES_VIE,
  ...ACTES_MENAGES,
  ...ACTES_ACCES,
  ...ACTES_COMMISSIONS,
  ...ACTES_DOCUMENTS,
  ...ACTES_PROCEDURE,
  ...ACTES_CHARTE_DOSSIER,
};
