import type { Libelles } from '../noyau/libelles.js';
import type { EvenementCharte } from './etat.js';

export const LIBELLES_CHARTE: Libelles<EvenementCharte> = {
  ChartePreparee: 'Version de la charte préparée',
  CharteModifiee: 'Projet de charte modifié',
  ChartePubliee: ({ malgreObstacles, remplace }) =>
    [
      'Version de la charte publiée',
      ...(remplace ? [` à la place de ${remplace.versions.join(', ')} : ${remplace.motif}`] : []),
      ...(malgreObstacles ? [`, malgré des dossiers qui ne peuvent pas migrer : ${malgreObstacles}`] : []),
    ].join(''),
  EngagementSuivi: 'Engagement suivi',
  MigrationDecidee: 'Migration de dossiers décidée',
  MigrationAnnulee: 'Migration de dossiers annulée',
};
