import type { Recits } from '../../../recit.js';
import { RESULTATS_ACCES } from './etat.js';
import type { FaitsGrilles } from './evenements.js';

export const RECIT_GRILLES: Recits<FaitsGrilles> = {
  AccesEvalue: {
    dit: ({ resultat }) => `Grille d’accès au logement : ${RESULTATS_ACCES[resultat].toLowerCase()}`,
    genre: 'accompagnement',
  },
  SecurisationProposee: { dit: 'Mesures de sécurisation proposées', genre: 'accompagnement' },
  SecurisationDecidee: { dit: 'Mesures de sécurisation décidées', genre: 'accompagnement' },
  MenageOriente: { dit: 'Orientation donnée au ménage', genre: 'accompagnement' },
  ObligationsExpliquees: { dit: 'Obligations du locataire expliquées', genre: 'accompagnement' },
};
