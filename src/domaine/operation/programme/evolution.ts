import { changer, type EvolutionDe } from '../evolution.js';
import type { FaitsProgramme } from './evenements.js';

export const EVOLUTION_PROGRAMME: EvolutionDe<FaitsProgramme> = {
  ProgrammeAdapte: (etat, { version, donnees: { adaptation, ...dit } }) => ({
    ...etat,
    adaptations: [...etat.adaptations, { ...dit, id: adaptation, retiree: null, version }],
  }),
  AdaptationRetiree: (etat, { donnees: { adaptation, motif } }) => ({
    ...etat,
    adaptations: changer(etat.adaptations, adaptation, (a) => ({ ...a, retiree: { motif } })),
  }),
};
