import { enFrancais } from '../../../../noyau/instants.js';
import type { Recits } from '../../../recit.js';
import { AVIS_REVUE } from './etat.js';
import type { FaitsBailGlissant } from './evenements.js';

export const RECIT_BAIL_GLISSANT: Recits<FaitsBailGlissant> = {
  BailGlissantPrevu: {
    dit: ({ glissement }) => `Bail glissant : glissement prévu le ${enFrancais(glissement)}`,
    genre: 'accompagnement',
  },
  BailGlissantRevu: {
    dit: ({ avis }) => `Bail glissant revu : ${AVIS_REVUE[avis].toLowerCase()}`,
    genre: 'accompagnement',
  },
  BailGlisse: { dit: 'Bail glissé : le ménage est locataire', genre: 'accompagnement' },
  GlissementBloque: { dit: 'Glissement du bail bloqué', genre: 'accompagnement' },
  SuiteGlissementDecidee: {
    dit: ({ glissement }) =>
      glissement
        ? `Instance de suivi : nouvelle date de glissement, le ${enFrancais(glissement)}`
        : 'Instance de suivi et de réorientation : décision rendue',
    genre: 'accompagnement',
  },
};
