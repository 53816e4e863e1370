import type { Libelles } from '../noyau/libelles.js';
import { LIBELLES_CALENDRIER } from './calendrier/recit.js';
import { LIBELLES_CONCERTATION } from './concertation/recit.js';
import { LIBELLES_CONVENTIONS } from './conventions/recit.js';
import { LIBELLES_DEFINITION } from './definition/recit.js';
import type { EvenementOperation } from './evenements.js';
import { LIBELLES_PROGRAMME } from './programme/recit.js';
import { LIBELLES_REGLAGES } from './reglages/recit.js';

export const LIBELLES_OPERATION: Libelles<EvenementOperation> = {
  ...LIBELLES_DEFINITION,
  ...LIBELLES_CALENDRIER,
  ...LIBELLES_CONCERTATION,
  ...LIBELLES_REGLAGES,
  ...LIBELLES_CONVENTIONS,
  ...LIBELLES_PROGRAMME,
};
