import type { Recits } from '../../recit.js';
import type { FaitsConcertation } from './evenements.js';

export const RECIT_CONCERTATION: Recits<FaitsConcertation> = {
  ImmeubleRattache: { dit: ({ immeuble }) => `Rattaché à l’immeuble ${immeuble}`, genre: 'vie' },
  MenageInforme: { dit: 'Ménage informé', genre: 'parcours', fait: 'menage-informe' },
};
