import type { EvenementOperation } from './etat.js';
import type { Libelles } from '../noyau/libelles.js';

export const LIBELLES_OPERATION: Libelles<EvenementOperation> = {
  OperationDeclaree: 'Opération déclarée',
  ProjetDefini: 'Projet déclaré défini',
  CharteChoisie: 'Version de la charte choisie',
  ActionConcertationEnregistree: 'Action de concertation consignée',
};
