import type { Recits } from '../../../recit.js';
import type { FaitsParcours } from './evenements.js';

/** Nothing here says which path. */
export const RECIT_PARCOURS: Recits<FaitsParcours> = {
  ParcoursSpecifiqueOuvert: { dit: 'Parcours spécifique ouvert', genre: 'accompagnement' },
  ParcoursSpecifiqueAvance: { dit: 'Étape d’un parcours spécifique franchie', genre: 'accompagnement' },
  ParcoursSpecifiqueDecline: { dit: 'Parcours spécifique proposé, non souhaité', genre: 'accompagnement' },
  ParcoursSpecifiqueTermine: { dit: 'Parcours spécifique terminé', genre: 'accompagnement' },
};
