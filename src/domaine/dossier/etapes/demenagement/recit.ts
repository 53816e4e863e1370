import type { Recits } from '../../recit.js';
import type { FaitsDemenagement } from './evenements.js';

export const RECIT_DEMENAGEMENT: Recits<FaitsDemenagement> = {
  BailSigne: { dit: 'Bail signé', genre: 'parcours', fait: 'bail' },
  DemenagementRealise: {
    dit: ({ transitoire }) =>
      transitoire ? 'Déménagement vers un logement transitoire' : 'Déménagement réalisé',
    genre: 'parcours',
    fait: 'demenagement',
  },
  LogementOrigineLibere: { dit: 'Logement d’origine libéré', genre: 'parcours', fait: 'origine-liberee' },
};
