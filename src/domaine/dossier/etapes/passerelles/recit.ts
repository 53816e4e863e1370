import type { Recits } from '../../recit.js';
import type { FaitsPasserelles } from './evenements.js';

export const RECIT_PASSERELLES: Recits<FaitsPasserelles> = {
  CandidatureDeposee: {
    dit: 'Candidature déposée pour un logement en location choisie',
    genre: 'propositions',
  },
  CandidatureRetiree: { dit: 'Candidature retirée', genre: 'propositions' },
  EchangeInscrit: { dit: 'Logement du ménage inscrit à la bourse d’échange', genre: 'propositions' },
  EchangeQuitte: { dit: 'Logement du ménage retiré de la bourse d’échange', genre: 'propositions' },
};
