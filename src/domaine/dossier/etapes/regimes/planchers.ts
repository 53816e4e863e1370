import type { PlanchersDe } from '../../plancher.js';
import type { FaitsRegimes } from './evenements.js';

/** A payment is not taken back before the day it was said to be made (R9.31). */
export const PLANCHERS_REGIMES: PlanchersDe<FaitsRegimes> = {
  VersementIndemniteAnnule: ({ regimes }, { versement }) =>
    regimes
      .flatMap(({ verses }) => verses)
      .filter(({ id }) => id === versement)
      .map(({ le }) => ({ le, nom: 'le versement annulé', regle: 'R9.31' })),
};
