import type { Libelles } from '../noyau/libelles.js';
import type { EvenementCharte } from './etat.js';

export const LIBELLES_CHARTE: Libelles<EvenementCharte> = {
  ChartePreparee: 'Version de la charte préparée',
  ChartePubliee: 'Version de la charte publiée',
};
