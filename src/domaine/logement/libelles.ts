import type { Libelles } from '../noyau/libelles.js';
import type { EvenementLogement } from './etat.js';

export const LIBELLES_LOGEMENT: Libelles<EvenementLogement> = {
  LogementPublie: 'Logement publié au guichet unique',
  LogementRetire: 'Logement retiré',
  LogementReserve: 'Logement retenu pour un ménage',
  LogementLibere: 'Logement rendu disponible',
  LogementAttribue: 'Logement attribué',
};
