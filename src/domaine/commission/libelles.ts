import type { Libelles } from '../noyau/libelles.js';
import { TYPES_COMMISSION, type EvenementCommission } from './etat.js';

export const LIBELLES_COMMISSION: Libelles<EvenementCommission> = {
  CommissionConvoquee: ({ nature }) => `${TYPES_COMMISSION[nature]} convoquée`,
  DossierInscrit: 'Dossier inscrit à l’ordre du jour',
  DecisionsRendues: ({ decisions }) => `Décisions rendues : ${decisions.length}`,
};
