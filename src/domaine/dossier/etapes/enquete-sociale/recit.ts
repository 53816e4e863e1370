import type { Recits } from '../../recit.js';
import type { FaitsEnqueteSociale } from './evenements.js';

export const RECIT_ENQUETE_SOCIALE: Recits<FaitsEnqueteSociale> = {
  EnqueteRealisee: { dit: 'Enquête sociale réalisée', genre: 'parcours', fait: 'enquete-realisee' },
  EnqueteRenvoyee: { dit: 'Enquête sociale renvoyée', genre: 'parcours' },
  EnqueteValidee: { dit: 'Enquête sociale validée', genre: 'parcours', fait: 'enquete-validee' },
  ReponsesRestreintesConsultees: {
    dit: ({ enquete, compareeA }) =>
      compareeA === undefined
        ? `Réponses restreintes lues${enquete === 0 ? ' (brouillon de l’enquête)' : ''}, sur motif déclaré`
        : 'Réponses restreintes de deux enquêtes comparées, sur motif déclaré',
    genre: 'vie',
  },
};
