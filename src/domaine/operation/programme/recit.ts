import type { LibellesDe } from '../evolution.js';
import type { FaitsProgramme } from './evenements.js';

export const LIBELLES_PROGRAMME: LibellesDe<FaitsProgramme> = {
  ProgrammeAdapte: ({ decision }) => `Programme adapté aux besoins : ${decision}`,
  AdaptationRetiree: 'Adaptation du programme retirée',
};
