import type { Recits } from '../../../recit.js';
import { OUVRABLES, type FaitsOuverture } from './evenements.js';

export const RECIT_OUVERTURE: Recits<FaitsOuverture> = {
  OuvertureAnnulee: {
    dit: ({ nature }) => `Saisie par erreur, reprise : ${OUVRABLES[nature].toLowerCase()}`,
    genre: 'accompagnement',
  },
};
