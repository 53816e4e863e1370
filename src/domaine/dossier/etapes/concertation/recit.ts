import type { Recits } from '../../recit.js';
import type { FaitsConcertation } from './evenements.js';

export const RECIT_CONCERTATION: Recits<FaitsConcertation> = {
  MenageInforme: { dit: 'Ménage informé', genre: 'parcours', fait: 'menage-informe' },
};
