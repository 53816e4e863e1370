import { ACTES_CALENDRIER } from './calendrier/index.js';
import { ACTES_CONCERTATION } from './concertation/index.js';
import { ACTES_CONVENTIONS } from './conventions/index.js';
import { ACTES_DEFINITION } from './definition/index.js';
import { ACTES_PROGRAMME } from './programme/index.js';
import { ACTES_REGLAGES } from './reglages/index.js';

/** Every act of an operation, by type. */
export const ACTES_OPERATION = {
  ...ACTES_DEFINITION,
  ...ACTES_CALENDRIER,
  ...ACTES_CONCERTATION,
  ...ACTES_PROGRAMME,
  ...ACTES_CONVENTIONS,
  ...ACTES_REGLAGES,
};
