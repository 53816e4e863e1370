import type { Recits } from '../../../recit.js';
import type { FaitsInstance } from './evenements.js';

export const RECIT_INSTANCE: Recits<FaitsInstance> = {
  InstanceSuiviSaisie: {
    dit: 'Instance de suivi et de réorientation saisie pour une mesure',
    genre: 'accompagnement',
  },
  SuiteMesureDecidee: {
    dit: 'Instance de suivi et de réorientation : décision rendue sur une mesure',
    genre: 'accompagnement',
  },
};
