import type { Ports } from './ports.js';
import type { ActivitesPassation } from './types.js';

/** Each household by an act of its own, in the name of who decided: the rule of a refusal is a value (R3.60). */
export function activitesPassation(ports: Ports): ActivitesPassation {
  return {
    dossiersDePassation: ({ apres, limite, ...passation }) =>
      ports.dossiersDePassation(passation, apres, limite),
    passerRelais: ({ dossier, ...passation }) => ports.passerRelais(passation, dossier),
  };
}
