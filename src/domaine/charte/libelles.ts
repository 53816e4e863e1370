import type { Libelles } from '../noyau/libelles.js';
import type { EvenementCharte } from './etat.js';

export const LIBELLES_CHARTE: Libelles<EvenementCharte> = {
  ChartePreparee: 'Version de la charte préparée',
  CharteModifiee: 'Projet de charte modifié',
  ChartePubliee: ({ malgreObstacles }) =>
    malgreObstacles
      ? `Version de la charte publiée, malgré des dossiers qui ne peuvent pas migrer : ${malgreObstacles}`
      : 'Version de la charte publiée',
  EngagementSuivi: 'Engagement suivi',
  MigrationDecidee: 'Migration de dossiers décidée',
  MigrationAnnulee: 'Migration de dossiers annulée',
};
