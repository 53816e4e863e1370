import type { FaitsDossier } from '../evenements.js';
import { apres, type PlanchersDe } from '../plancher.js';
import { PLANCHERS_ACCOMPAGNEMENT } from './accompagnement/planchers.js';
import { PLANCHERS_COMMISSION } from './commission/planchers.js';
import { PLANCHERS_DEMENAGEMENT } from './demenagement/planchers.js';
import { PLANCHERS_MENAGES } from './menages/planchers.js';
import { PLANCHERS_RAPPROCHEMENT } from './rapprochement/planchers.js';
import { PLANCHERS_REGIMES } from './regimes/planchers.js';
import { PLANCHERS_SUIVI } from './suivi/planchers.js';
import { PLANCHERS_VIE } from './vie/planchers.js';

/** What every fact of a dossier follows, besides the standing facts (`vie/ordre-des-faits.ts`). */
export const PLANCHERS: PlanchersDe<FaitsDossier> = {
  EnqueteRealisee: ({ faits, enquete }) => [
    apres(enquete.tenues.at(-1), 'R2.63', 'l’enquête précédente'),
    apres(faits['enquete-renvoyee'], 'R2.63', 'le renvoi de l’enquête pour correction'),
  ],
  EnqueteRenvoyee: ({ faits }) => [apres(faits['enquete-realisee'], 'R2.3', 'l’enquête sociale')],
  PassationLue: ({ passation }) => [apres(passation?.fait, 'R3.53', 'le passage de relais')],
  ...PLANCHERS_VIE,
  ...PLANCHERS_ACCOMPAGNEMENT,
  ...PLANCHERS_MENAGES,
  ...PLANCHERS_RAPPROCHEMENT,
  ...PLANCHERS_COMMISSION,
  ...PLANCHERS_DEMENAGEMENT,
  ...PLANCHERS_REGIMES,
  ...PLANCHERS_SUIVI,
};
