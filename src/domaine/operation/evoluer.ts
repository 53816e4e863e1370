import { evolueur } from '../noyau/agregat.js';
import { EVOLUTION_CALENDRIER } from './calendrier/evolution.js';
import { EVOLUTION_CONCERTATION } from './concertation/evolution.js';
import { EVOLUTION_CONVENTIONS } from './conventions/evolution.js';
import { EVOLUTION_DEFINITION } from './definition/evolution.js';
import type { EtatOperation } from './etat.js';
import type { EvenementOperation } from './evenements.js';
import { EVOLUTION_PROGRAMME } from './programme/evolution.js';
import { EVOLUTION_REGLAGES } from './reglages/evolution.js';

export const evoluerOperation = evolueur<EtatOperation, EvenementOperation>({
  ...EVOLUTION_DEFINITION,
  ...EVOLUTION_CALENDRIER,
  ...EVOLUTION_CONCERTATION,
  ...EVOLUTION_REGLAGES,
  ...EVOLUTION_CONVENTIONS,
  ...EVOLUTION_PROGRAMME,
});
