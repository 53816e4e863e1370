import type { Ports } from './ports.js';
import type { ActivitesInformation } from './types.js';

/** Each household by an act of its own, in the name of who informed them: the rule of a refusal is a value (R1.30). */
export function activitesInformation(ports: Ports): ActivitesInformation {
  return {
    dossiersDInformation: ({ apres, limite, ...information }) =>
      ports.dossiersDInformation(information, apres, limite),
    informerMenage: ({ dossier, ...information }) => ports.informerMenage(information, dossier),
  };
}
