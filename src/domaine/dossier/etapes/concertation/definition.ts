import { dernier } from '../../faits.js';
import type { DefinitionEtape } from '../definition.js';

export const CONCERTATION: DefinitionEtape = {
  etape: 'concertation',
  accomplie: ({ faits }) => faits['menage-informe'] ?? null,
  devoirs: [
    {
      code: 'informer-menage',
      du: ({ faits, retour }) =>
        faits['menage-informe'] || !faits['operation-definie']
          ? null
          : dernier(faits['operation-definie'], retour),
      accompliPar: ['MenageInforme'],
      actes: ['InformerMenage'],
    },
  ],
};
