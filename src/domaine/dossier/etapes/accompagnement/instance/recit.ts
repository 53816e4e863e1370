import type { Recits } from '../../../recit.js';
import { DECISIONS_INSTANCE } from './etat.js';
import type { FaitsInstance } from './evenements.js';

export const RECIT_INSTANCE: Recits<FaitsInstance> = {
  InstanceSuiviSaisie: {
    dit: 'Instance de suivi et de réorientation saisie pour une mesure',
    genre: 'accompagnement',
  },
  SuiteMesureDecidee: {
    dit: ({ decision }) => `Instance de suivi : ${DECISIONS_INSTANCE[decision].toLowerCase()}`,
    genre: 'accompagnement',
  },
};
