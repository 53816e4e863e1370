import { changer, type EvolutionDe } from '../evolution.js';
import type { FaitsConventions } from './evenements.js';

export const EVOLUTION_CONVENTIONS: EvolutionDe<FaitsConventions> = {
  ConventionConclue: (etat, { version, donnees: { convention, ...dit } }) => ({
    ...etat,
    conventions: [
      ...etat.conventions,
      { ...dit, id: convention, fin: null, retiree: null, corrections: [], version },
    ],
  }),
  ConventionCorrigee: (etat, { version, donnees: { convention, motif, ...dit } }) => ({
    ...etat,
    conventions: changer(etat.conventions, convention, (c) => ({
      ...c,
      ...dit,
      corrections: [...c.corrections, { version, motif }],
    })),
  }),
  ConventionTerminee: (etat, { donnees: { convention, le, motif } }) => ({
    ...etat,
    conventions: changer(etat.conventions, convention, (c) => ({ ...c, fin: { le, motif } })),
  }),
  ConventionRetiree: (etat, { donnees: { convention, motif } }) => ({
    ...etat,
    conventions: changer(etat.conventions, convention, (c) => ({ ...c, retiree: { motif } })),
  }),
};
