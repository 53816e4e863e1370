import { dernier } from '../../faits.js';
import type { DefinitionEtape } from '../definition.js';

export const ENQUETE_SOCIALE: DefinitionEtape = {
  etape: 'enquete-sociale',
  accomplie: ({ faits }) => faits['enquete-validee'] ?? null,
  devoirs: [
    {
      code: 'realiser-enquete',
      du: ({ faits, retour }) =>
        faits['enquete-realisee']
          ? null
          : dernier(faits['menage-informe'], faits['enquete-renvoyee'], retour),
      accompliPar: ['EnqueteRealisee'],
      actes: ['RealiserEnquete'],
    },
    {
      code: 'valider-enquete',
      du: ({ faits }) => (faits['enquete-validee'] ? null : (faits['enquete-realisee'] ?? null)),
      accompliPar: ['EnqueteValidee', 'EnqueteRenvoyee'],
      actes: ['ValiderEnquete', 'RenvoyerEnquete'],
    },
  ],
};
