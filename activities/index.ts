import { activitesDiffusion } from './diffusion.js';
import type { Ports } from './ports.js';
import { activitesDossier } from './reactions.js';
import { activitesLogement } from './logements.js';
import { activitesInformation } from './informations.js';
import { activitesPassation } from './passations.js';
import { activitesRepercussion } from './repercussions.js';

/** Every activity, by task queue. */
export function creerActivites(ports: Ports) {
  return {
    dossier: {
      ...activitesDossier(ports),
      ...activitesRepercussion(ports),
      ...activitesLogement(ports),
      ...activitesPassation(ports),
      ...activitesInformation(ports),
    },
    diffusion: activitesDiffusion(ports),
  };
}
