import { unique, type Devoir } from '../definition.js';

/** What the former référent leaves is read by the new one, whatever the step (R3.63). */
export const DEVOIRS_ACCES: readonly Devoir[] = [
  {
    code: 'lire-passation',
    dus: unique(({ passation, referent }) =>
      passation && passation.lue === null && passation.a === referent ? passation.fait : null,
    ),
    ouvertePar: ['ReferentTransmis'],
    accompliPar: ['PassationLue'],
    actes: ['LirePassation'],
  },
];
