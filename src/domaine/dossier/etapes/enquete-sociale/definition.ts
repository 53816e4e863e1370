import { dernier } from '../../faits.js';
import { ACTUALISER } from './actualisation.js';
import { unique, type DefinitionEtape } from '../definition.js';

export const ENQUETE_SOCIALE: DefinitionEtape = {
  etape: 'enquete-sociale',
  accompliePar: ['EnqueteValidee'],
  defait: ['enquete-realisee', 'enquete-validee', 'enquete-renvoyee'],
  accomplie: ({ faits }) => faits['enquete-validee'] ?? null,
  devoirs: [
    {
      code: 'realiser-enquete',
      dus: unique(({ faits, retour }) =>
        faits['enquete-realisee']
          ? null
          : dernier(faits['menage-informe'], faits['enquete-renvoyee'], retour),
      ),
      ouvertePar: ['MenageInforme', 'EnqueteRenvoyee'],
      accompliPar: ['EnqueteRealisee'],
      actes: ['RealiserEnquete'],
    },
    {
      code: 'valider-enquete',
      dus: unique(({ faits }) => (faits['enquete-validee'] ? null : (faits['enquete-realisee'] ?? null))),
      ouvertePar: ['EnqueteRealisee'],
      accompliPar: ['EnqueteValidee', 'EnqueteRenvoyee'],
      actes: ['ValiderEnquete', 'RenvoyerEnquete'],
    },
    ACTUALISER,
  ],
};
