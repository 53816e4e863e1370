import { SYSTEMES_ACCOMPAGNEMENT } from './accompagnement.js';
import { SYSTEMES_CONCERTATION } from './concertation-enquete.js';
import { SYSTEMES_CONDUITE } from './conduite.js';
import { SYSTEMES_ENTREE_SUIVI } from './entree-suivi.js';
import { SYSTEMES_MENAGES } from './menages.js';
import { SYSTEMES_RAPPROCHEMENT } from './rapprochement.js';
import { SYSTEMES_REGIMES } from './regimes.js';
import type { Systeme } from './systeme.js';

/** What `npm run parcours` must have played, and the facts and readings that prove it. */
export const SYSTEMES: readonly Systeme[] = [
  ...SYSTEMES_CONCERTATION,
  ...SYSTEMES_MENAGES,
  ...SYSTEMES_ACCOMPAGNEMENT,
  ...SYSTEMES_RAPPROCHEMENT,
  ...SYSTEMES_REGIMES,
  ...SYSTEMES_ENTREE_SUIVI,
  ...SYSTEMES_CONDUITE,
];
